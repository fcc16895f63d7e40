/** Makes the pages of a site without its search index, and says what that took: a process that `pages.ts` measures. */
import { settings } from '../../src/read/settings.ts'
import { makeSite } from '../../src/build/make-site.ts'

// Whoever looks through the measurements imports every file of this folder.
if (import.meta.main) {
  const { value, problems } = await makeSite(settings(), { search: false })
  if (!value) throw new Error(problems.map(({ message }) => message).join('\n'))
  console.log(JSON.stringify({ milliseconds: value.compiling + value.paging + value.finishing }))
}
