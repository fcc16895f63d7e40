import type { SettledPerson } from '../../model/settled-person.ts'
import { parsePeople, peopleFilePath, readPeopleText } from '../../read/content/read-people.ts'
import type { Settings } from '../../read/site/settings.ts'

/** Who the publisher says is one person. What is wrong with the file is told with the publication. */
export async function loadPeople({ contentDir }: Settings): Promise<SettledPerson[]> {
  return parsePeople((await readPeopleText(contentDir)).value ?? '', peopleFilePath(contentDir)).value
}
