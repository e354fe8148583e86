// What every page loads, as one file. Each element waits for markup of its own and costs nothing where there is none;
// what they need only when used, they load then.
import './kb-contents.ts';
import './kb-copy.ts';
import './kb-edition.ts';
import './kb-folds.ts';
import './kb-menu.ts';
import './kb-picture.ts';
import './kb-previews.ts';
import './kb-take.ts';
import './kb-theme.ts';
import './search/kb-search.ts';
