import type { Html } from '../../text/markup/html.ts'

/** What a page of a call has of its own besides its long text. */
export interface TextPage {
  title: string
  description: string
  /** The picture that is shown with a link to it, and what it shows in words. */
  picture: { path: string; alt: string }
  /** Further elements of the head. */
  head: Html
  /** What stands before and after the long text. */
  before: Html
  after: Html
}
