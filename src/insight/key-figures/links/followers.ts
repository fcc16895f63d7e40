/** Words that go on behind a figure without making it one of theirs. */
export const FOLLOWERS = new Set(
  (
    'includes included including driven due reflecting reflects primarily mainly largely predominantly partly partially thanks despite ' +
    'because before after when if since led helped supported aided offset but although though benefited excluding even given ' +
    'there where who so then exceeded exceeding finished beat surpassed ±'
  ).split(' '),
)
