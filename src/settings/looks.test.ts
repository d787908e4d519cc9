import { describe, expect, it } from 'vitest';
import { chooseTreatment, treatmentOf } from './looks';
import { chooseCategory, choiceOf, DEFAULTS, lookOf } from './settings';
import { fromStored, toStored } from './stored';

const teaser = { id: 'analysis-teaser', onByDefault: true };
const letter = { id: 'newsletter', onByDefault: false };

describe('what is done with a category', () => {
  it('is its default to begin with: folded, or nothing', () => {
    expect(treatmentOf(DEFAULTS, 'a.example', teaser)).toBe('fold');
    expect(treatmentOf(DEFAULTS, 'a.example', letter)).toBe('show');
  });

  it('is chosen for one site, or for all that have no choice of their own', () => {
    const here = chooseTreatment(DEFAULTS, 'a.example', teaser, 'dim');
    expect(lookOf(here, 'a.example', 'analysis-teaser')).toBe('dim');
    expect(lookOf(here, 'b.example', 'analysis-teaser')).toBe('fold');
    const everywhere = chooseTreatment(here, null, letter, 'dim');
    expect(treatmentOf(everywhere, 'b.example', letter)).toBe('dim');
    expect(treatmentOf(chooseTreatment(everywhere, 'b.example', letter, 'fold'), 'b.example', letter)).toBe('fold');
  });

  it('leaves alone how strict the category is', () => {
    const strict = chooseCategory(DEFAULTS, 'a.example', teaser, 'strict');
    expect(choiceOf(chooseTreatment(strict, 'a.example', teaser, 'dim'), 'a.example', teaser)).toBe('strict');
  });

  it('shown and greyed again is greyed: the look is remembered', () => {
    const dim = chooseTreatment(DEFAULTS, 'a.example', teaser, 'dim');
    const shown = chooseTreatment(dim, 'a.example', teaser, 'show');
    expect(treatmentOf(shown, 'a.example', teaser)).toBe('show');
    expect(lookOf(shown, 'a.example', 'analysis-teaser')).toBe('dim');
  });

  it('says nothing where it is as it would be anyway, and is stored', () => {
    const dim = chooseTreatment(DEFAULTS, 'a.example', teaser, 'dim');
    expect(fromStored(toStored(dim))).toEqual(dim);
    expect(chooseTreatment(dim, 'a.example', teaser, 'fold')).toEqual(DEFAULTS);
    // All are dimmed: the site need not say so again.
    expect(
      chooseTreatment(chooseTreatment(DEFAULTS, null, teaser, 'dim'), 'a.example', teaser, 'dim').siteLooks,
    ).toEqual({});
  });
});
