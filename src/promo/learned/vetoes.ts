import type { Feature } from '../feature';
import type { Look } from '../look';
import type { Passage } from './shape-features';

type Found = Pick<ReadonlySet<Feature>, 'has'>;

/** With one of these no reading is enough: notices, ratings. */
export const VETOES: readonly Feature[] = [
  'analyst-rating',
  'disclosure',
  'correction',
  'legal-notice',
  'taken-up',
  'full-text',
  'as-subject',
];

/** With one of these a reading must be surer, and the house speak: a place's council, what is told of advertising. */
const NOTED: readonly Feature[] = ['public-service', 'about-pitches'];

/** Words for whoever speaks; what somebody else says in quotes is none of them. */
export const VOICE: readonly Feature[] = ['we', 'me', 'own-voice'];

/** The same, and what it has to give. */
const HOUSE: readonly Feature[] = [...VOICE, 'own-offer', 'labelled', 'ad-label'];

/** Whether one of some features was found. */
export const hasOne = (found: Found, features: readonly Feature[]) => features.some((feature) => found.has(feature));

/** An office may speak, or somebody of advertising. */
export const isNoted = (found: Found) => hasOne(found, NOTED);

/** No reading is enough; nor for what offices offer ("The regulator's guide explains …") where the house says nothing. */
export const isVetoed = (found: Found) => hasOne(found, VETOES) || (isNoted(found) && !hasOne(found, HOUSE));

/** What an offer without a link has beside its tone. */
const LEADS: readonly Feature[] = ['form', 'labelled', 'ad-label'];

/** A guide advises, calls and asks as pitches do ("Open an account with a broker and choose a fund"): in one, a pitch leads somewhere. */
export const isOnlyTone = ({ isGuide }: Look, { links, found }: Passage) =>
  isGuide && links.length === 0 && !hasOne(found, LEADS);
