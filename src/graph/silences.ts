const SAID =
  'published|found|named|stated|said|given|disclosed|announced|mentioned|restated|told|established|defined|confirmed|public';
const SAYING =
  'says?|said|gives?|gave|names?|named|states?|stated|mentions?|mentioned|publish(?:es|ed)?|disclos(?:es?|ed)|' +
  'defines?|defined|tells?|told|restates?|restated|confirms?|confirmed';
const BETWEEN = String.raw`(?:\s(?:been|yet|publicly|in\s(?:full|the\ssources)))*`;

/** Words that tell that something was not published, found or said. */
const SILENCE = new RegExp(
  [
    String.raw`(?:\b(?:not|never)|n[’']t)${BETWEEN}\s(?:${SAID}|say|give|name|state|mention|publish|disclose|define|tell|restate|confirm)\b`,
    String.raw`\b(?:no|none|nothing|neither|nobody)\b[^.;:!?]*?\b(?:was|were|is|are|been)${BETWEEN}\s(?:${SAID})\b`,
    String.raw`\b(?:neither|nobody|no\sone|no\ssource|no\sparty|no\scompany)\b[^.;:!?]*?\b(?:${SAYING})\b`,
    String.raw`\b(?:${SAYING})\s(?:nothing|none|neither|no\s(?!right|power)\w+)`,
    String.raw`\bwithout\s(?:saying|naming|giving|stating|mentioning|defining|a\spublished|an?\s(?:amount|figure|date|number|percentage|day))\b`,
    String.raw`\b(?:unpublished|undisclosed|no\s(?:published|stated|named))\b`,
    String.raw`\bnot\sin\sthe\ssources\b`,
  ].join('|'),
  'giu',
);

/** The words of a text that tell of a silence: `no percentage was published`, `names none`, `is not public`. */
export const silencesIn = (text: string): readonly { readonly text: string; readonly from: number }[] =>
  [...text.matchAll(SILENCE)].map((match) => ({ text: match[0], from: match.index }));
