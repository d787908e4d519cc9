/** The languages Sachlage reads, as ISO 639-1 codes. A further one is one folder in `lang/`. */
export type Lang = string;
