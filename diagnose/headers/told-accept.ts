import { elementsOf } from './elements';
import { listed, word } from './quoted';

const MEDIA_RANGE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$|^[\w!#$&^.+-]+\/\*$|^\*\/\*$/;
const CODING = /^[\w.-]+$|^\*$/;
const REFUSED = /^q[ \t]*=[ \t]*0(\.0*)?$/i;

const CODINGS: ReadonlyMap<string, string> = new Map([
  ['identity', 'uncompressed'],
  ['*', 'compressed in any way'],
]);

/** What was to be sent, by the header that lists it. */
const STARTS = {
  accept: 'Data of these kinds would have been taken instead:',
  'accept-post': 'This address takes data of these kinds in a POST:',
  'accept-patch': 'This address takes changes in data of these kinds:',
};

/** Accept (RFC 9110 section 15.5.16), Accept-Post or Accept-Patch in a 415. */
export function toldAccept(value: string, header: keyof typeof STARTS): string | undefined {
  const kinds = preferred(value, MEDIA_RANGE)?.map((kind) => (kind === '*/*' ? 'anything' : word(kind)));
  return kinds?.length ? `${STARTS[header]} ${listed(kinds, 'and')}.` : undefined;
}

/** Accept-Encoding in a 415; an empty one takes nothing packed (RFC 9110 section 12.5.3). */
export function toldAcceptEncoding(value: string): string | undefined {
  const codings = value.trim() === '' ? ['identity'] : preferred(value, CODING);
  const ways = codings?.map((coding) => CODINGS.get(coding.toLowerCase()) ?? `compressed with ${word(coding)}`);
  return ways?.length ? `This address takes data ${listed(ways, 'or')}.` : undefined;
}

/** The elements without their parameters, those with a weight of 0 left out; nothing where one is malformed. */
function preferred(value: string, form: RegExp): string[] | undefined {
  const elements = elementsOf(value).map((element) => elementsOf(element, ';'));
  if (!elements.every(([name = '']) => form.test(name))) return;
  return elements.flatMap(([name = '', ...parameters]) => (parameters.some((one) => REFUSED.test(one)) ? [] : [name]));
}
