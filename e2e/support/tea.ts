// What the subject in e2e/fixtures/tea says, as far as the errands of the tests go by it.

/** A page with relations, claims, a diagram and sources. */
export const AN_ENTITY = {
  id: 'green-hill',
  title: 'Green Hill',
  claims: [
    { id: 'any-house', sentence: 'Since 1 May 2022 Green Hill may sell its leaf to any house.' },
    {
      id: 'sole-2019',
      sentence: 'From 1 March 2019 until 1 May 2022 Green Hill was the sole supplier of the Corner House.',
    },
  ],
} as const;

/** A relation in force between two pages, and how it reads on each. */
export const A_RELATION = {
  from: { id: 'green-hill', title: 'Green Hill', reads: /supplies leaf to/i },
  to: { id: 'corner-house', title: 'Corner House', reads: /gets leaf from/i },
} as const;
