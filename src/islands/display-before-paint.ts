/**
 * Runs in the head before the first paint: sets the kept "Darstellung" choice on the root element, so that nothing
 * flashes. Without it (or without script) the page follows the system. Kept as text because it must be inline;
 * its hash stands in the Content-Security-Policy.
 */
export const displayBeforePaint = `(function(d,r){r.setAttribute('data-script','');try{var c=JSON.parse(localStorage.getItem('darstellung')||'{}');['text','contrast','spacing'].forEach(function(k){if(/^[a-z-]{1,12}$/.test(c[k]||''))r.setAttribute('data-'+k,c[k])})}catch(e){}})(document,document.documentElement)`;
