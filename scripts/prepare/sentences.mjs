// What the two commands say. These sentences stand here and not in src/texts, because they are needed before anything
// is installed, on a Node that cannot read TypeScript.

export const sentences = {
  /** @param {string} found */
  nodeTooOld: (found) =>
    `Dieses Projekt braucht Node.js 20 oder neuer; hier läuft ${found}. ` +
    'Bitte eine neuere Fassung von https://nodejs.org installieren und noch einmal starten.',

  lockMissing:
    'Die Datei package-lock.json fehlt. Sie gehört zum Projekt; bitte das Projekt noch einmal vollständig holen.',

  installFailed:
    'Die Pakete ließen sich nicht installieren (npm ci). Oben steht, was npm dazu sagt. ' +
    'Häufige Gründe: keine Verbindung zum Paketverzeichnis, kein Platz, keine Schreibrechte in diesem Ordner.',

  runtimeMissing:
    'Node 26 liegt nicht in node_modules: npm durfte das Installationsskript des Pakets „node“ nicht ausführen. ' +
    'Bitte „npm config get ignore-scripts“ ansehen (muss false sein), den Ordner node_modules löschen und noch einmal starten.',

  runtimeNeedsGlibc:
    'Node 26 aus dem Paket „node“ läuft auf diesem System nicht: es braucht die C-Bibliothek glibc, hier ist eine andere ' +
    '(zum Beispiel musl in Alpine Linux). Bitte ein System mit glibc nehmen, etwa Debian, Ubuntu oder Fedora.',

  /** @param {string} detail */
  runtimeBroken: (detail) =>
    `Node 26 aus dem Paket „node“ lässt sich auf diesem Rechner nicht starten. Das System sagt: ${detail}`,

  /** @param {string} found */
  runtimeWrong: (found) =>
    `In node_modules liegt Node ${found}, gebraucht wird Node 26. Bitte den Ordner node_modules löschen und noch einmal starten.`,

  chromiumFailed:
    'Für die Prüfungen im Browser wird Chromium gebraucht. Es ließ sich nicht über die Paketverwaltung installieren; ' +
    'oben steht, was sie dazu sagt. Bitte Chromium oder Google Chrome selbst installieren oder CHROMIUM_PATH auf das Programm setzen.',

  chromiumNoManager:
    'Für die Prüfungen im Browser wird Chromium gebraucht. Hier ist keins, und es kann nicht von selbst installiert werden ' +
    '(keine bekannte Paketverwaltung, oder weder root noch sudo ohne Passwort). ' +
    'Bitte Chromium oder Google Chrome installieren oder CHROMIUM_PATH auf das Programm setzen.',

  /** @param {string} path @param {string} detail */
  chromiumBroken: (path, detail) => `Der Browser ${path} lässt sich nicht starten. Das System sagt: ${detail}`,
};
