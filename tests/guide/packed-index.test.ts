import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { packIndex, unpackIndex } from '../../guide/packed-index';

/** The index of these documents, as it is without packing. */
function indexOf(documents: readonly { a: string; b: string }[]) {
  const search = new MiniSearch({ fields: ['a', 'b'] });
  search.addAll(documents.map((document, id) => ({ id: `documents/${id}`, ...document })));
  return search.toJSON();
}

const documents = fc.array(fc.record({ a: fc.string({ unit: 'grapheme' }), b: fc.lorem({ mode: 'sentences' }) }), {
  maxLength: 60,
});

test('what was packed comes back the same', () => {
  fc.assert(
    fc.property(documents, (some) => {
      const index = indexOf(some);
      expect(unpackIndex(packIndex(index))).toEqual(JSON.parse(JSON.stringify(index)));
    }),
  );
});

test('a term is told by where it is and how often', () => {
  const texts = [...Array(50).keys()].map((id) => ({ a: id === 46 || id === 48 ? 'proxy' : '', b: '' }));
  texts[48] = { a: 'proxy proxy proxy', b: 'proxy' };
  const packed = packIndex(indexOf(texts));
  expect(packed.split('\t').at(-1)).toBe('proxy 0 1a 2*3;1 1c');
});
