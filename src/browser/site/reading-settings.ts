import { recall, remember } from '../kit/remembered.ts'
import { colourFrame } from './theme-color.ts'

/** Settings that stand on `<html>`, where the style sheet sees them. */
const SHOWN = ['theme', 'size', 'face', 'marks', 'terms']

/** The settings of the reader: groups of radio buttons, named as what they set, and the switch of the single keys. */
export class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    for (const input of this.querySelectorAll('input')) {
      const kept = recall(input.name)
      if (input.type === 'checkbox') input.checked = kept !== 'off'
      else if (kept === input.value) input.checked = true
    }
    this.addEventListener('change', this.#change)
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#change)
  }

  #change = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return
    const { name, type, checked, value } = target
    // What is as it comes needs no keeping.
    const chosen = type === 'checkbox' ? (checked ? null : 'off') : target.defaultChecked ? null : value
    remember(name, chosen)
    if (!SHOWN.includes(name)) return
    const { dataset } = document.documentElement
    if (chosen === null) Reflect.deleteProperty(dataset, name)
    else dataset[name] = chosen
    if (name === 'theme') colourFrame()
  }
}
