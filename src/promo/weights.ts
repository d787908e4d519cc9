import type { Feature } from './feature';

/** Longer blocks are no pitches: the longest of 645 real ones had 1,100 characters. Also bounds the work a page can cause. */
export const LONGEST_PITCH = 4000;

/** Points at which a passage is as likely promotion as not. Set so that two moves and an offer reach it, one move never does. */
export const EVEN = 4;

/** Points a block beside a pitch needs to be of its run. */
export const LEANS = 1.5;

/** What all kinds of promotion share, and what speaks against them all. Set by hand; the reason stands beside it. */
export const SHARED: Readonly<Partial<Record<Feature, number>>> = {
  // the reader is told to do something: the core of every pitch
  call: 1.5,
  'answer-elsewhere': 2,
  // the same without stock phrases: by the verb's form, by who speaks of what, by what is kept back
  we: 1,
  imperative: 1,
  withheld: 1.2,
  'own-offer': 1.5,
  'own-name': 1,
  'way-there': 1,
  'house-pitch': 0.6,
  'guest-pitch': 0.6,
  'pay-us': 1,
  price: 0.3,
  reader: 1,
  delivery: 0.5,
  place: 0.5,
  free: 1,
  bonus: 0.9,
  urgency: 0.9,
  'direct-address': 0.9, // advice columns say "you", too
  'own-voice': 0.9,
  hype: 0.7,
  'link-away': 0.8,
  'link-query': 0.8,
  'link-call': 1.2,
  'both-ways': 0.2,
  'link-here': 0.4, // reporting links as well
  'link-tracked': 1.8,
  'whole-link': 1.2,
  'sentence-link': 1.2,
  arrow: 0.9,
  emoji: 0.7,
  'plus-banner': 1.5,
  shouting: 0.3,
  boxed: 0.6,
  labelled: 2.5,
  asterisk: 0.8,
  form: 1,
  // reporting
  attribution: -2.5, // a pitch has no source
  disclosure: -6, // never hidden, law and promise
  correction: -5,
  'analyst-rating': -2,
  'legal-notice': -4,
  'public-service': -2.5,
  'about-pitches': -2.5,
  figures: -0.8, // measured values are what reports are made of
  long: -0.8,
  quoted: -1.5, // beside the veto: pitches set as quotations lead away
  'taken-up': -3,
  'full-text': -3,
};
