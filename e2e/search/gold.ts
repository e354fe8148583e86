/** A query, the pages that answer it (any of them may come first; the first named is the best) and the claims that do. */
export interface Gold {
  readonly query: string;
  readonly pages: readonly string[];
  readonly claims?: readonly string[];
}

export const gold = (query: string, pages: string, claims = ''): Gold => ({
  query,
  pages: pages.split(' '),
  ...(claims === '' ? {} : { claims: claims.split(' ') }),
});

/** Questions that readers ask, word for word. */
export const questions: readonly Gold[] = [
  gold('agi clause removed', 'agi-clause', 'agi-clause-silent agi-clause-ended-reported'),
  gold(
    'microsoft openai stake percent 2026',
    'microsoft public-benefit-corporation',
    'msft-10k-stake-25 microsoft-stake-27',
  ),
  gold('right of first refusal openai', 'right-of-first-refusal', 'rofr-2025-01-21 rofr-dropped-2025-10-28'),
  gold(
    'amazon stake in openai',
    'amazon amazon-openai-february-2026-partnership',
    'amazon-50b-funded amazon-15b-first',
  ),
  gold('did microsoft sue openai', 'march-2026-legal-action-report', 'ft-legal-action-2026-03-18 no-lawsuit-found'),
  gold('openai trainium 2gw', 'aws-trainium', 'trainium-2gw trainium-ramp-2027'),
  gold(
    'openai ipo date',
    'openai-ipo-filing initial-public-offering',
    'ipo-confidential-s1 ipo-not-2026 ipo-not-listed',
  ),
  gold(
    'nvidia 100 billion openai what happened',
    'nvidia',
    'nvidia-loi-2025 nvidia-30b-2026 nvidia-never-a-commitment',
  ),
  gold('coreweave openai total', 'coreweave', 'coreweave-11-9b coreweave-22-4b-total'),
  gold('denise dresser memo', 'denise-dresser', 'dresser-memo dresser-memo-demand'),
  gold(
    'primary cloud partner definition',
    'primary-cloud-partner',
    'primary-cloud-partner-2026 primary-cloud-partner-undefined',
  ),
  gold(
    "When did Microsoft lose exclusivity over OpenAI's cloud?",
    'cloud-exclusivity right-of-first-refusal',
    'rofr-2025-01-21 rofr-dropped-2025-10-28 any-cloud',
  ),
  gold(
    'What is the difference between a stateless and a stateful API?',
    'stateless-vs-stateful-api',
    'stateless-api-defined',
  ),
  gold(
    "Was Microsoft ever OpenAI's only cloud provider?",
    'cloud-exclusivity',
    'azure-exclusive-2019 oci-extension-2024 aws-founding-donor-2015',
  ),
  gold(
    'How much has Amazon put into OpenAI so far?',
    'amazon amazon-openai-february-2026-partnership',
    'amazon-50b-funded amazon-28-7b-at-june-30',
  ),
  gold(
    'Can OpenAI sell through Google Cloud?',
    'google-cloud who-hosts-openai-models',
    'google-cloud-preview google-named-supplier-2025-07',
  ),
  gold(
    "Who supplies OpenAI's computing besides Microsoft?",
    'openai-compute-commitments multi-cloud-strategy',
    'oracle-300b-confirmed coreweave-22-4b-total aws-38b-2025-11-03 google-named-supplier-2025-07 amd-6gw cerebras-750mw',
  ),
  gold(
    'Is the $38 billion revenue-share cap the same as the $38 billion AWS contract?',
    'revenue-share aws-openai-38b-agreement',
    'cap-38b-reported aws-38b-2025-11-03',
  ),
  gold('Has a regulator ruled on Microsoft and OpenAI?', 'regulatory-reviews', 'cma-2025-03-05 cma-reduced-reliance'),
  gold(
    'What does Nadella say Microsoft gets out of the amendment?',
    'satya-nadella non-exclusive-licence',
    'nadella-exploit licence-non-exclusive',
  ),
];

/** Names and their other forms. */
export const names: readonly Gold[] = [
  gold('openai', 'openai'),
  gold('microsoft', 'microsoft'),
  gold('MSFT', 'microsoft'),
  gold('azure', 'microsoft-azure'),
  gold('aws', 'aws'),
  gold('amazon', 'amazon'),
  gold('AMZN', 'amazon'),
  gold('oracle', 'oracle'),
  gold('OCI', 'oracle-cloud-infrastructure'),
  gold('google', 'google-cloud'),
  gold('GCP', 'google-cloud'),
  gold('alphabet', 'google-cloud'),
  gold('nvidia', 'nvidia'),
  gold('NVDA', 'nvidia'),
  gold('ROFR', 'right-of-first-refusal'),
  gold('first refusal', 'right-of-first-refusal'),
  gold('bedrock', 'amazon-bedrock'),
  gold('trainium', 'aws-trainium'),
  gold('codex', 'openai-codex'),
  gold('frontier', 'openai-frontier'),
  gold('gpt-oss', 'gpt-oss'),
  gold('gpt oss 120b', 'gpt-oss'),
  gold('stargate', 'stargate'),
  gold('SRE', 'stateful-runtime-environment'),
  gold('PBC', 'public-benefit-corporation'),
  gold('CMA', 'regulatory-reviews'),
  gold('IPO', 'initial-public-offering openai-ipo-filing'),
  gold('S-1', 'initial-public-offering openai-ipo-filing'),
  gold('going public', 'initial-public-offering openai-ipo-filing'),
  gold('AGI', 'agi-clause'),
  gold('multi cloud', 'multi-cloud-strategy'),
  gold('multicloud', 'multi-cloud-strategy'),
  gold('multi-cloud strategy', 'multi-cloud-strategy'),
  gold('exclusivity', 'exclusivity'),
  gold('api exclusivity', 'api-exclusivity'),
  gold('cloud exclusivity', 'cloud-exclusivity'),
  gold('sole cloud provider', 'cloud-exclusivity'),
  gold('non-exclusive license', 'non-exclusive-licence'),
  gold('exclusive licence', 'ip-licence-exclusivity'),
  gold('rev share', 'revenue-share'),
  gold('sam altman', 'sam-altman', 'altman-role altman-on-amendment'),
  gold('samuel altman', 'sam-altman'),
  gold('nadella', 'satya-nadella'),
  gold('satya', 'satya-nadella'),
  gold('jassy', 'andy-jassy'),
  gold('jensen huang', 'jensen-huang', 'nvidia-never-a-commitment'),
  gold('elon musk', 'elon-musk musk-v-openai'),
  gold('masayoshi son', 'masayoshi-son softbank'),
  gold('matt garman', 'matt-garman'),
  gold('azure openai service', 'microsoft-azure'),
  gold('recapitalization', 'public-benefit-corporation'),
  gold('april 27 deal', 'microsoft-openai-april-2026-amendment'),
];

/** What somebody would type who looks for one fact. */
export const facts: readonly Gold[] = [
  gold('who is ceo of amazon', 'andy-jassy amazon', 'jassy-role'),
  gold('chief executive of openai', 'sam-altman', 'altman-role'),
  gold('first on azure meaning', 'first-on-azure', 'first-on-azure first-undefined'),
  gold('cap on revenue share', 'revenue-share', 'cap-38b-reported openai-revshare-2030'),
  gold('does microsoft still pay openai a revenue share', 'revenue-share', 'msft-revshare-ends'),
  gold('openai pays microsoft 20% of revenue', 'revenue-share', 'revenue-share-20-percent revenue-share-stays-20'),
  gold('musk verdict', 'musk-v-openai', 'musk-verdict'),
  gold('musk lawsuit result', 'musk-v-openai', 'musk-verdict'),
  gold('bedrock general availability', 'amazon-bedrock', 'bedrock-ga-2026-06-01'),
  gold(
    'when did openai models reach bedrock',
    'april-2026-bedrock-launch amazon-bedrock',
    'bedrock-preview-2026-04-28 bedrock-ga-2026-06-01',
  ),
  gold(
    'openai codex on bedrock',
    'openai-codex amazon-bedrock april-2026-bedrock-launch',
    'bedrock-ga-2026-06-01 bedrock-preview-2026-04-28',
  ),
  gold('oracle stargate capacity 4.5 gigawatts', 'oracle stargate', 'oracle-4-5gw-july-2025'),
  gold('amd warrant shares', 'amd', 'amd-6gw'),
  gold('broadcom accelerators', 'broadcom', 'broadcom-10gw'),
  gold('cerebras inference megawatts', 'cerebras', 'cerebras-750mw'),
  gold('softbank stake in openai', 'softbank', 'softbank-30b-paid softbank-30b-2026 softbank-22-5b'),
  gold('agi expert panel', 'agi-clause', 'agi-expert-panel-2025-10'),
  gold('consumer hardware licence', 'ip-licence-exclusivity', 'consumer-hardware-excluded'),
  gold('definition of agi in the charter', 'agi-clause', 'charter-agi-definition'),
  gold('bedrock managed agents preview', 'bedrock-managed-agents', 'managed-agents-preview-2026-09'),
  gold('memorandum of understanding', 'microsoft-openai-october-2025-agreement', 'mou-2025-09-11'),
  gold('oracle universal credits', 'oracle-cloud-infrastructure', 'openai-oci-credits'),
  gold('what is trainium', 'aws-trainium', 'trainium-defined'),
  gold('what is amazon bedrock', 'amazon-bedrock', 'bedrock-defined'),
  gold('legal action financial times', 'march-2026-legal-action-report', 'ft-legal-action-2026-03-18'),
  gold(
    'was the contract between microsoft and openai published',
    'microsoft-openai-april-2026-amendment',
    'no-contract-text',
  ),
  gold('which clouds sell openai models', 'who-hosts-openai-models'),
  gold('what still binds openai', 'what-still-binds-openai'),
  gold('funding round valuation 2026', 'openai-2026-funding-round', 'round-closed-122b round-110b-feb-2026'),
  gold('competition and markets authority decision', 'regulatory-reviews', 'cma-2025-03-05'),
  gold(
    'joint statement stateless azure',
    'microsoft-openai-joint-statement-february-2026 api-exclusivity',
    'joint-2026-stateless-azure',
  ),
  gold('open weight models on aws', 'gpt-oss', 'gpt-oss-on-aws-2025-08 open-weight-allowed'),
  gold('staggering demand amazon', 'denise-dresser', 'dresser-memo-demand'),
  gold('nadella email aws sneaked', 'satya-nadella', 'nadella-email-2015'),
  gold('microsoft backlog openai share', 'microsoft', 'microsoft-rpo-45-percent'),
  gold('anthropic azure deal', 'anthropic', 'microsoft-anthropic-2025-11'),
  gold('abilene expansion', 'stargate', 'abilene-change-2026'),
  gold('guarantees nvidia leases ohio', 'nvidia', 'nvidia-guarantees-2026-08'),
  gold('national security customers', 'api-exclusivity', 'national-security-any-cloud'),
  gold(
    'how long does microsoft keep the licence',
    'non-exclusive-licence ip-licence-exclusivity',
    'licence-non-exclusive',
  ),
  gold(
    'amazon conditions 35 billion',
    'amazon-openai-february-2026-partnership',
    'amazon-35b-conditional amazon-35b-conditions-reported amazon-35b-redacted',
  ),
  gold('exclusive distributor of frontier', 'third-party-distribution-exclusivity openai-frontier'),
];

/** Amounts in any way of writing. */
export const amounts: readonly Gold[] = [
  gold('$38B', 'aws-openai-38b-agreement revenue-share', 'aws-38b-2025-11-03 cap-38b-reported'),
  gold('38 billion', 'aws-openai-38b-agreement revenue-share', 'aws-38b-2025-11-03 cap-38b-reported'),
  gold('$38bn', 'aws-openai-38b-agreement revenue-share', 'aws-38b-2025-11-03 cap-38b-reported'),
  gold('$250 billion azure', 'microsoft-azure', 'azure-250b'),
  gold('250bn', 'microsoft-azure', 'azure-250b'),
  gold('$50 billion amazon', 'amazon amazon-openai-february-2026-partnership', 'amazon-invests-50b amazon-50b-funded'),
  gold('$300B oracle', 'oracle', 'oracle-300b-confirmed'),
  gold('300 billion', 'oracle', 'oracle-300b-confirmed'),
  gold('$22.4 billion', 'coreweave', 'coreweave-22-4b-total'),
  gold('22.4bn coreweave', 'coreweave', 'coreweave-22-4b-total'),
  gold('6 GW amd', 'amd', 'amd-6gw'),
  gold('750MW', 'cerebras', 'cerebras-750mw'),
  gold('$135 billion microsoft stake', 'microsoft', 'microsoft-stake-27'),
  gold('27 percent', 'microsoft public-benefit-corporation', 'microsoft-stake-27 msft-11-8b-funded'),
  gold('45% of backlog', 'microsoft', 'microsoft-rpo-45-percent'),
  gold('$500 billion', 'stargate', 'stargate-500b'),
  gold('$852bn valuation', 'openai-2026-funding-round', 'round-closed-122b'),
  gold('$1.4 trillion compute', 'openai-compute-commitments', 'compute-targets'),
  gold('1.4tn', 'openai-compute-commitments', 'compute-targets'),
  gold('$24.1bn revenue microsoft', 'microsoft', 'msft-24-1b-revenue'),
];

/** Days and months in any way of writing; the event of the day comes first. */
export const days: readonly Gold[] = [
  gold('2025-10-28', 'microsoft-openai-october-2025-agreement', 'definitive-agreement-2025-10-28'),
  gold('28 October 2025', 'microsoft-openai-october-2025-agreement', 'definitive-agreement-2025-10-28'),
  gold('Oct 28 2025', 'microsoft-openai-october-2025-agreement', 'definitive-agreement-2025-10-28'),
  gold('27 April 2026', 'microsoft-openai-april-2026-amendment', 'amendment-2026-04-27'),
  gold('April 27, 2026', 'microsoft-openai-april-2026-amendment', 'amendment-2026-04-27'),
  gold('28.04.2026', 'april-2026-bedrock-launch', 'bedrock-preview-2026-04-28'),
  gold('3 November 2025', 'aws-openai-38b-agreement', 'aws-38b-2025-11-03'),
  gold('27 February 2026', 'amazon-openai-february-2026-partnership microsoft-openai-joint-statement-february-2026'),
  gold('july 2019 agreement', 'microsoft-openai-2019-agreement'),
  gold('january 2025 change', 'microsoft-openai-january-2025-change'),
  gold('18 May 2026 verdict', 'musk-v-openai', 'musk-verdict'),
  gold('5 march 2025', 'regulatory-reviews', 'cma-2025-03-05'),
];

/** Phrases in quotation marks. */
export const phrases: readonly Gold[] = [
  gold('"first refusal ended"', 'right-of-first-refusal', 'rofr-dropped-2025-10-28'),
  gold('"right of first refusal for Microsoft"', 'right-of-first-refusal', 'rofr-2025-01-21'),
  gold('"frankly staggering"', 'denise-dresser', 'dresser-memo-demand'),
  gold('"we fully plan to exploit it"', 'satya-nadella', 'nadella-exploit'),
  gold('"available across all clouds"', 'sam-altman', 'altman-on-amendment'),
  gold('"exclusive cloud provider"', 'cloud-exclusivity', 'azure-exclusive-2019'),
  gold('"letter of intent"', 'nvidia', 'nvidia-loi-2025'),
  gold('"always contemplated"', 'microsoft-openai-joint-statement-february-2026', 'joint-2026-always-contemplated'),
  gold('"primary cloud partner" undefined', 'primary-cloud-partner', 'primary-cloud-partner-undefined'),
];

/** With slips of the hand. */
export const slips: readonly Gold[] = [
  gold('micrsoft', 'microsoft'),
  gold('excluisvity', 'exclusivity'),
  gold('azuer', 'microsoft-azure'),
  gold('nvdia', 'nvidia'),
  gold('sam altmann', 'sam-altman'),
  gold('satya nadela', 'satya-nadella'),
  gold('beddrock', 'amazon-bedrock'),
  gold('right of frist refusal', 'right-of-first-refusal'),
  gold('coreweve contract', 'coreweave'),
  gold('revenue shrae cap', 'revenue-share'),
  gold('stargaet', 'stargate'),
  gold('ammendment april 2026', 'microsoft-openai-april-2026-amendment'),
];
