export const changesDidNotCome = 'What has changed since the edition you cite did not come. Load the page again.';
