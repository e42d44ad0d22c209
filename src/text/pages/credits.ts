import type { enCredits } from './credits.en';

export type CreditsMessageKey = keyof (typeof enCredits)['messages'];

/** What the credits page says in one language. It stays at the build. */
export interface CreditsCatalogue {
  readonly language: string;
  readonly messages: Readonly<Record<CreditsMessageKey, string>>;
}
