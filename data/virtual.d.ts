// Made at build time by scripts/knowledge-plugin.ts.
declare module 'virtual:kept-headers' {
  const names: readonly string[];
  export default names;
}
