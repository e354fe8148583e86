export const thisAddressCannotBeRead = 'This address cannot be read';
export const addressIsDamaged =
  'It holds signs that are cut or damaged, as happens when a link is broken over two lines. Copy it again, or search.';
export const lettersAwayIs = (letters: number) => (letters === 1 ? 'One letter away is' : 'A few letters away is');
export const nothingWhereYouFollowed = '. No page stands at the address that you followed.';
