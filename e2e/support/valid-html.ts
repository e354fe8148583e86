import { HtmlValidate, StaticConfigLoader } from 'html-validate';

// Standard and accessibility rules; how the text is written (quotes, indentation, case of the doctype) is the
// compiler's.
const loader = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    'no-missing-references': 'error',
    // Matters of taste: both spellings are valid and mean the same.
    'no-implicit-button-type': 'off',
    'prefer-native-element': 'off',
  },
});
// All pages have one configuration, which takes a fifth of the time of a page to work out.
const config = loader.getConfigFor('page.html');
loader.getConfigFor = () => config;
const validator = new HtmlValidate(loader);

/** A template is printed many times over by script, which fills in its names; what comes of it is looked at there. */
const TEMPLATE = /<template\b[^>]*>(?:(?!<\/?template\b)[^])*<\/template>/g;

function withoutTemplates(html: string): string {
  const fewer = html.replace(TEMPLATE, '');
  return fewer === html ? html : withoutTemplates(fewer);
}

/** What is wrong with the HTML of a page, each as `line:column rule: message`. */
export function faultsOfHtml(html: string): string[] {
  const report = validator.validateStringSync(withoutTemplates(html), 'page.html');
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
