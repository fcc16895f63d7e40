import type { QueryField } from '../../model/search-choices.ts'
import type { FacetValue } from '../../search/find/facets.ts'
import { writeQuery, type Query } from '../../search/query/query.ts'
import { make } from '../kit/make.ts'
import { nameIn } from './search-hits.ts'
import type { SearchSite } from './search-site.ts'

/**
 * The values by which hits can be narrowed, as buttons with their counts. A button puts its condition into the query
 * or takes it out again.
 * @param ask asks the query that a button stands for
 */
export function facetGroups(
  facets: ReadonlyMap<QueryField, FacetValue[]>,
  query: Query,
  site: SearchSite,
  ask: (query: string) => void,
): HTMLElement[] {
  return [...facets].flatMap(([field, values]) => {
    const chosen = query.conditions
      .filter((condition) => condition.field === field)
      .map(({ value }) => value.toLowerCase())
    if (values.length === 0 || (values.length === 1 && chosen.length === 0)) return []
    const buttons = values.map((value) => {
      const pressed = chosen.includes(value.value.toLowerCase())
      const button = make(
        'button',
        {
          type: 'button',
          'aria-pressed': String(pressed),
          'data-facet': `${field}:${value.value}`,
          'data-count': value.count,
        },
        labelOf(field, value, site),
        ' ',
        make('small', {}, value.count.toLocaleString(site.lang)),
      )
      button.addEventListener('click', () => {
        const others = query.conditions.filter((condition) => condition.field !== field)
        ask(writeQuery({ ...query, conditions: pressed ? others : [...others, { field, value: value.value }] }))
      })
      return button
    })
    return [make('fieldset', {}, make('legend', {}, site.words.fields[field]), ...buttons)]
  })
}

function labelOf(field: QueryField, { value, person }: FacetValue, { words, lang }: SearchSite): string {
  switch (field) {
    case 'in':
      return value === 'prepared' || value === 'qa' || value === 'notes' ? words.parts[value] : value
    case 'lang':
      return value === 'en' || value === 'zh' ? words.languages[value] : value
    case 'quarter':
      return words.quarter(value)
    case 'speaker':
      return person ? nameIn(person, lang) : value
    default:
      return value
  }
}
