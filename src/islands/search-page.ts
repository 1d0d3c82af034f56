/**
 * Adds to the search page: hits appear in the page itself while one types, on every host. No suggestions here: they
 * would cover the hits. Fallback: the form asks the server, and its list of results stands in the page already.
 */
import { mountSearchResults } from './search-results.tsx';

const form = document.querySelector<HTMLFormElement>('[data-search]');
const results = document.querySelector<HTMLElement>('[data-search-results]');
if (form !== null && results !== null) mountSearchResults(results, form);
