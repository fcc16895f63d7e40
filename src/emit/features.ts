import type { Features } from 'satteri'

/** What is switched on when an emitted document is parsed: CommonMark, MDX and the front matter, nothing else. */
export const features: Features = { gfm: false, math: false, directive: false, frontmatter: true }
