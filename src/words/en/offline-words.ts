import type { OfflineWords } from '../wording/offline-words.ts'

export const offlineWords: OfflineWords = {
  title: 'Offline',
  description: 'Keep calls on this device, and read and search them with no network.',
  lead: 'Keep calls on this device, and read and search them with no network.',
  preparing: 'Checking what is kept …',
  noScript: 'Keeping pages needs JavaScript.',
  unsupported:
    'This browser keeps no pages here: it may be a private window, or the site does not come over HTTPS. A call can still be taken along as one file.',
  status: {
    heading: 'On this device',
    calls: (kept, all) => `${kept} of ${all} ${all === 1 ? 'call' : 'calls'} kept`,
    stored: (size) => `${size} stored`,
    allowed: (size) => `${size} allowed by the browser`,
    persisted: 'The browser has promised not to delete it.',
    notPersisted: 'If the device runs short of space, the browser may delete it.',
  },
  keepAll: 'Keep everything',
  keepCompany: 'Keep all',
  keep: 'Keep',
  remove: 'Remove',
  removeAll: 'Remove everything',
  keepNamed: (name) => `Keep ${name}`,
  removeNamed: (name) => `Remove ${name}`,
  pause: 'Pause',
  resume: 'Resume',
  progress: (done, all) => `${done} of ${all}`,
  paused: (done, all) => `Paused at ${done} of ${all}`,
  done: 'All of it is kept.',
  removed: 'Removed.',
  kept: 'Kept',
  besides: {
    heading: 'Besides the calls',
    search: 'Search',
    searchAbout: 'the index of all calls; results of calls that are not kept show their place but no text',
    pages: 'Notes, guides and all other pages',
  },
  oneFile: {
    link: 'Download as one file',
    named: (name) => `${name} as one file`,
    about:
      '“One file” is a call with text, notes and search in a single page. Send it, file it, open it from the disk: it needs no network and no other file.',
  },
  find: { label: 'Find in this call', previous: 'Previous hit', next: 'Next hit' },
  unfetched: 'This could not be fetched. Once you are online:',
  how: {
    heading: 'How it works',
    points: [
      'A call that you open is kept by itself, in all three languages of the site.',
      'A new version of the site is fetched in the background. It takes over only when it is whole and you say so.',
      'Everything stays in this browser. Nobody learns what you keep.',
    ],
  },
  failure: {
    unreachable: 'The network does not answer. What is here stays; resume when there is a network again.',
    slow: 'The network has fallen silent. What is here stays; resume at any time.',
    missing: 'The server lacks a file of this. The rest is kept; tell the publisher if it stays so.',
    damaged: 'A file came damaged and was not taken. The rest is kept; try again later.',
    changed: 'The site has changed meanwhile. Its new version is being fetched; reload the page in a moment.',
    full: 'There is no space left for this. What was kept before is as it was; remove something and try again.',
  },
  tooLarge: (needed, free) =>
    `This needs ${needed}, and the browser allows only ${free} more. Remove something, or keep less.`,
  updateFailed: {
    full: 'There is a new version of the site, but no space to fetch it beside this one. Remove something and it will be tried again.',
    other: 'A new version of the site could not be fetched whole. This one stays as it is; it will be tried again.',
  },
  notKept: {
    heading: 'This page is not kept on this device',
    named: (name) => `${name} is not kept on this device`,
    lead: 'The network does not answer.',
    again: 'Try again',
    kept: 'What is kept can be read:',
    mark: 'not kept',
  },
  version: {
    ready: 'A new version is ready',
    use: 'Use it',
    later: 'Not now',
    inUse: 'A new version is in use',
    reload: 'Reload this page',
  },
}
