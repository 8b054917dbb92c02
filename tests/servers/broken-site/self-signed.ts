import { generate } from 'selfsigned';

/** A fresh certificate that no authority signed, with its private key; both in PEM. */
export async function selfSigned(host: string): Promise<{ cert: string; key: string }> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: host }], { keySize: 2048 });
  return { cert, key };
}
