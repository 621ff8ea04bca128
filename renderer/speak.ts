/** Speaks as the shell does, which has written it into the page's address: before anything is drawn, so this is imported first. */
import { fromSearch, locale, speak } from '../common/wording/locale.ts'

speak(fromSearch(location.search))
document.documentElement.lang = new Intl.Locale(locale().tag).language
