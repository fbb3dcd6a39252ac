import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '@/utils/files/file-name';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('the name of a file', () => {
  it.each([
    ['李薇', ['绩效评估', '2026-11-23'], '李薇 - 绩效评估 - 2026-11-23'],
    ['Daniel Okafor', ['Check-in', '2026-11-23'], 'Daniel Okafor - Check-in - 2026-11-23'],
    ['A/B: "C" <d>?*|\\', ['Goals'], 'A B C d - Goals'],
    ['..hidden. ', ['Goals'], 'hidden - Goals'],
    ['Con.', [], '_Con'],
    ['nul.x', ['Goals'], '_nul.x - Goals'],
    ['com¹', [], '_com¹'],
    ['Conrad', [], 'Conrad'],
    ['\u202egnp.exe', ['Goals'], 'gnp.exe - Goals'],
    ['', ['Goals', ''], 'Goals'],
    ['Jose\u0301', [], 'José'],
  ])('%j %j', (whom, what, name) => {
    expect(fileNameOf(whom, what)).toBe(name);
  });

  it('cuts only the person, and never within a character', () => {
    const name = fileNameOf('👩‍👩‍👧'.repeat(20), ['绩效评估', '2026-11-23']);
    expect(name).toMatch(/^(👩‍👩‍👧)+ - 绩效评估 - 2026-11-23$/u);
    expect(bytes(`${name}.docx`)).toBeLessThanOrEqual(100);
  });

  it('is one that file systems take, whatever the person is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (whom) => {
        const name = fileNameOf(whom, ['绩效评估', '2026-11-23']);
        expect(bytes(`${name}.docx`)).toBeLessThanOrEqual(100);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[\s.]|[\s.]$/u);
        expect(name).not.toMatch(/\p{Surrogate}/u);
        expect(name).toMatch(/绩效评估 - 2026-11-23$/);
      }),
    );
  });
});
