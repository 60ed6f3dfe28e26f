import { describe, expect, it } from 'vitest';
import { correctionFaults, entryOf, readCorrection, type CorrectionDraft } from './correction.ts';

const draft: CorrectionDraft = {
  days: '1.5',
  validFrom: '2026-03-09',
  isLasting: false,
  expiresOn: '2026-12-31',
  reason: ' Day back for the fair ',
};

describe('days of a correction', () => {
  it('are not none, and not too many', () => {
    expect(['1', '-0,5', '0.33', '1000'].map(readCorrection)).toEqual([1, -0.5, 8 / 24, 1000]);
    for (const text of ['', '0', 'x', '0.1', '1000.5', '-1001']) expect(readCorrection(text)).toBeUndefined();
  });
});

describe('a correction', () => {
  it('is an entry', () => {
    expect(entryOf(draft)).toEqual({
      kind: 'correction',
      days: 1.5,
      validFrom: '2026-03-09',
      expiresOn: '2026-12-31',
      reason: 'Day back for the fair',
    });
  });

  it('lasts where it says so, and where it takes days away', () => {
    expect(entryOf({ ...draft, isLasting: true }).expiresOn).toBeNull();
    expect(entryOf({ ...draft, days: '-1' }).expiresOn).toBeNull();
    expect(correctionFaults({ ...draft, days: '-1', expiresOn: '' })).toEqual([]);
  });

  it('is told what is wrong with it', () => {
    expect(correctionFaults(draft)).toEqual([]);
    expect(correctionFaults({ ...draft, days: '', validFrom: '', expiresOn: '', reason: ' ' })).toEqual([
      ...['days', 'validFrom', 'expiresOn', 'reason'],
    ]);
    expect(correctionFaults({ ...draft, expiresOn: '2026-03-08' })).toEqual(['expiresOn']);
    expect(correctionFaults({ ...draft, expiresOn: '2026-03-09' })).toEqual([]);
    expect(correctionFaults({ ...draft, validFrom: '1899-12-31' })).toEqual(['validFrom']);
    expect(correctionFaults({ ...draft, reason: 'x'.repeat(501) })).toEqual(['reason']);
  });
});
