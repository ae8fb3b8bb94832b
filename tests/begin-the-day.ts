import { setClock } from '../sandbox/clock/clock.ts'
import { today } from './today.ts'

setClock(today())
