import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import duizhao from './src/integration/duizhao.ts'

export default defineConfig({ integrations: [mdx(), duizhao()] })
