import { armor, Decrypter, Encrypter } from 'age-encryption';

/**
 * The work to try one passphrase, as a power of two: what the age program itself takes. About a second
 * here; the program refuses to open files of more than 22.
 */
const workFactor = 18;

/** Encrypts as `age --passphrase` does; any program of the format opens it. */
export async function sealed(text: string, passphrase: string): Promise<Uint8Array> {
  const age = new Encrypter();
  age.setPassphrase(passphrase);
  age.setScryptWorkFactor(workFactor);
  return age.encrypt(text);
}

/** Why a backup stays closed: not this passphrase, or not a whole backup. */
export type Closed = 'passphrase' | 'broken';

/** The text form of the format, which mail programs leave whole, begins with dashes. */
const plainBytes = (bytes: Uint8Array) =>
  bytes[0] === '-'.charCodeAt(0) ? armor.decode(new TextDecoder().decode(bytes)) : bytes;

/** Opens a backup that has a passphrase. */
export async function unsealed(
  bytes: Uint8Array,
  passphrase: string,
): Promise<
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: Closed }
> {
  const age = new Decrypter();
  age.addPassphrase(passphrase);
  try {
    return { ok: true, bytes: (await age.decrypt(plainBytes(bytes))) as Uint8Array<ArrayBuffer> };
  } catch (error) {
    // The library's one word for a header that was read and that no passphrase given opens.
    const isWrong = error instanceof Error && /no identity matched/.test(error.message);
    return { ok: false, why: isWrong ? 'passphrase' : 'broken' };
  }
}
