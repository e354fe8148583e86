export const factsChecked = (checked: string, absolute: string) => `Facts checked ${checked} · ${absolute}`;
export const andMoreSources = (more: number) => `, and ${more} more`;
export const heldAgainst = (citation: string) => `  - Held against: ${citation}`;
export const note = (text: string) => `  - Note: ${text}`;
export const theWork = (address: string) => `The work: ${address}`;
export const theCopyThatWasRead = (address: string) => `The copy that was read: ${address}`;
export const anArchivedCopy = (address: string) => `An archived copy: ${address}`;
export const howItWasRead = (text: string) => `Read: ${text}`;
export const factsCheckedWithEvidence = (checked: string, evidence: string, absolute: string) =>
  `Facts checked ${checked} · ${evidence} · ${absolute}`;
export const ahead = (item: string, told: string, aheadWords: string) => `${item}: ${told}. Ahead: ${aheadWords}.`;
export const relations = 'Relations';
export const inForce = 'In force';
export const notFollowed = (rejected: string) => `Not followed: ${rejected}`;
export const lookedIn = (looked: string) => ` Looked in ${looked}.`;
