import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShortened, longestQuote, quoteOf } from '@/utils/evidence/quote';

describe('a quote from a page', () => {
  it('keeps words and lines, and tidies what a page’s layout put between them', () => {
    expect(quoteOf('  Shipped in March.  \r\n\r\n\r\n\r\n\tZero downtime.\u00a0 ')).toBe(
      'Shipped in March.\n\n\tZero downtime.',
    );
  });

  it('takes markup for the text that it is', () => {
    const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;';
    expect(quoteOf(hostile)).toBe(hostile);
  });

  it('keeps what other scripts need, and nothing that turns the reading direction round', () => {
    expect(quoteOf('تسليم المشروع \u202eevil\u2066 می\u200cخواهم 👩\u200d🏭')).toBe(
      'تسليم المشروع evil می\u200cخواهم 👩\u200d🏭',
    );
    expect(quoteOf('a\u0000b\ud800c\u00add')).toBe('abcd');
  });

  it('shortens a megabyte, says so, and cuts no character in two', () => {
    const factory = '👩‍🏭';
    const long = quoteOf(factory.repeat(100_000));
    expect(isShortened(long)).toBe(true);
    expect([...long.replace(' […]', '')]).toHaveLength(longestQuote - (longestQuote % 3));
    expect(long.replaceAll(factory, '')).toBe(' […]');
    expect(quoteOf('字'.repeat(longestQuote))).toBe('字'.repeat(longestQuote));
    expect(isShortened(quoteOf('字'.repeat(longestQuote)))).toBe(false);
    expect(quoteOf('字'.repeat(longestQuote + 1))).toBe(`${'字'.repeat(longestQuote)} […]`);
  });

  it('is never longer than it may be, and the same when it is quoted again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (text) => {
        const quote = quoteOf(text);
        expect([...quote].length).toBeLessThanOrEqual(longestQuote + 4);
        if (!isShortened(quote)) expect(quoteOf(quote)).toBe(quote);
      }),
    );
  });

  it('is empty where there is nothing to be seen', () => {
    expect(quoteOf(' \n\t\u00a0\u200b ')).toBe('');
  });
});
