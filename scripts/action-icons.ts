type Sizes = Record<number, string>;

const named = (name: string, sizes: number[]): Sizes =>
  Object.fromEntries(sizes.map((size) => [size, `icon/${name}${size}.png`]));

/**
 * The toolbar's icons in a browser's manifest. Only Firefox knows several: its `light` icon is the one in light ink, for
 * dark toolbars (`toolbar[brighttext]` in its own style sheet), and `default_icon` is for its default theme in light.
 */
export function actionIcons(browser: string) {
  if (browser !== 'firefox') return { default_icon: named('', [16, 24, 32, 48]) };
  const sizes = [16, 32, 64];
  return {
    default_icon: named('on-light-', sizes),
    theme_icons: sizes.map((size) => ({
      light: `icon/on-dark-${size}.png`,
      dark: `icon/on-light-${size}.png`,
      size,
    })),
  };
}
