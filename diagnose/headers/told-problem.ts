/** Content-Type of a description of the problem (RFC 9457). */
export function toldProblem(value: string): string | undefined {
  if (!/^application\/problem\+(json|xml)[ \t]*(;|$)/i.test(value)) return;
  return 'What came with the answer states the reason, in a standard form that both people and programs can read.';
}
