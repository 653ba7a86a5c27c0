<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutGroup</name>
    <message>
        <source>About</source>
        <translation>Über Tillfold</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Lizenzen anzeigen</translation>
    </message>
    <message>
        <source>Version {version}. Free under the MIT licence, without any warranty.</source>
        <translation>Version {version}. Frei unter der MIT-Lizenz, ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Run from its folder, not installed. Free under the MIT licence, without any warranty.</source>
        <translation>Aus seinem Ordner gestartet, nicht installiert. Frei unter der MIT-Lizenz, ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>The fonts, icons and packages that Tillfold stands on, each under its own licence.</source>
        <translation>Die Schriften, Symbole und Pakete, auf denen Tillfold steht, jedes unter seiner eigenen Lizenz.</translation>
    </message>
    <message>
        <source>The work of others</source>
        <translation>Die Arbeit anderer</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Kartenprogramme</translation>
    </message>
    <message>
        <source>For practice: this store issues them, and no shop takes their codes.</source>
        <translation>Zum Üben: Diese Ablage gibt sie aus, und kein Geschäft nimmt ihre Codes.</translation>
    </message>
    <message>
        <source>Issued by this store: redeeming credits at once.</source>
        <translation>Von dieser Ablage ausgegeben: Einlösen schreibt sofort gut.</translation>
    </message>
    <message>
        <source>Issued elsewhere: kept in the drawer and redeemed on the issuer&apos;s own page. Tillfold is not connected with the issuer.</source>
        <translation>Von anderen ausgegeben: in der Schublade aufbewahrt und auf der Seite des Herausgebers eingelöst. Tillfold steht mit dem Herausgeber in keiner Verbindung.</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Signed in: {name}, {where}</source>
        <translation>Angemeldet: {name}, {where}</translation>
    </message>
</context>
<context>
    <name>AccountFlow</name>
    <message>
        <source>From now on the new one counts. The recovery code stays the same.</source>
        <translation>Ab jetzt gilt das neue. Der Wiederherstellungscode bleibt derselbe.</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Das Passwort ist geändert</translation>
    </message>
    <message>
        <source>The code before it opens nothing any more. It is not shown again.</source>
        <translation>Der Code davor öffnet nichts mehr. Er wird nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>The new recovery code counts</source>
        <translation>Der neue Wiederherstellungscode gilt</translation>
    </message>
    <message>
        <source>A till asks for it when you pay there with the balance.</source>
        <translation>Eine Kasse fragt danach, wenn Sie dort mit dem Guthaben bezahlen.</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>Die PIN ist festgelegt</translation>
    </message>
</context>
<context>
    <name>AccountGroup</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>It is asked for at every sign-in, and again before what cannot be undone.</source>
        <translation>Es wird bei jeder Anmeldung verlangt, und noch einmal vor allem, was sich nicht rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It sets another password if the first is lost. A new one ends the old one.</source>
        <translation>Er setzt ein anderes Passwort, wenn das erste verloren geht. Ein neuer beendet den alten.</translation>
    </message>
    <message>
        <source>Renew code</source>
        <translation>Code erneuern</translation>
    </message>
    <message>
        <source>PIN for the till</source>
        <translation>PIN für die Kasse</translation>
    </message>
    <message>
        <source>With it a till may charge this account when you stand there and agree.</source>
        <translation>Mit ihr darf eine Kasse dieses Konto belasten, wenn Sie dort stehen und zustimmen.</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>Of a card that one of you has redeemed, the others are told that it was one of you. Nobody sees another&apos;s balance or history.</source>
        <translation>Hat jemand von Ihnen eine Karte eingelöst, erfahren die anderen, dass es jemand von Ihnen war. Niemand sieht Guthaben oder Verlauf der anderen.</translation>
    </message>
    <message>
        <source>Live together with another account</source>
        <translation>Mit einem anderen Konto zusammenleben</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>For ever: its wallets have to be empty first, and promotional credit is lost with it.</source>
        <translation>Für immer: Die Wallets müssen vorher leer sein, und Aktionsguthaben geht damit verloren.</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Konto schließen</translation>
    </message>
    <message>
        <source>Close this account</source>
        <translation>Dieses Konto schließen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Login {login} · {region} · {role}</source>
        <translation>Anmeldename {login} · {region} · {role}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>No longer live together with {name}</source>
        <translation>Nicht mehr mit {name} zusammenleben</translation>
    </message>
    <message>
        <source>{login}, together since {day}</source>
        <translation>{login}, zusammen seit {day}</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Who keeps this book?</source>
        <translation>Wer führt dieses Buch?</translation>
    </message>
    <message>
        <source>An account has a name, a password and one wallet for each region.</source>
        <translation>Ein Konto hat einen Namen, ein Passwort und je Region eine Wallet.</translation>
    </message>
    <message>
        <source>A short name for this computer, in small letters and digits.</source>
        <translation>Ein kurzer Name für diesen Computer, aus Kleinbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>It sets the currency. A wallet keeps its region for ever.</source>
        <translation>Sie legt die Währung fest. Eine Wallet behält ihre Region für immer.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Region of the first wallet</source>
        <translation>Region der ersten Wallet</translation>
    </message>
    <message>
        <source>Account and region</source>
        <translation>Konto und Region</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Stattdessen eintippen</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Diesen Code verwenden</translation>
    </message>
</context>
<context>
    <name>ActivateFlow</name>
    <message>
        <source>Activate</source>
        <translation>Freischalten</translation>
    </message>
    <message>
        <source>Activate · {count} cards on receipt {receipt}</source>
        <translation>Freischalten · {count} Karten auf Beleg {receipt}</translation>
    </message>
    <message>
        <source>Activate · 1 card on receipt {receipt}</source>
        <translation>Freischalten · 1 Karte auf Beleg {receipt}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kassenbeleg</translation>
    </message>
    <message>
        <source>Receipt number, or Enter</source>
        <translation>Belegnummer oder Enter</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>1 or 2, or Enter</source>
        <translation>1 oder 2, oder Enter</translation>
    </message>
    <message>
        <source>Activate {card}</source>
        <translation>{card} freischalten</translation>
    </message>
    <message>
        <source>Activate {count} cards</source>
        <translation>{count} Karten freischalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Scan more cards for the same receipt.</source>
        <translation>Scannen Sie weitere Karten für denselben Beleg.</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Activate {amount}</source>
        <translation>{amount} freischalten</translation>
    </message>
    <message>
        <source>Press 1 for cash or 2 for card.</source>
        <translation>Drücken Sie 1 für bar oder 2 für Karte.</translation>
    </message>
    <message>
        <source>A receipt number is one line of text.</source>
        <translation>Eine Belegnummer ist eine Zeile Text.</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} Karten</translation>
    </message>
    <message>
        <source>Activate {what}, {amount}, receipt {receipt}</source>
        <translation>{what} freischalten, {amount}, Beleg {receipt}</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Issuer</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Region of the card</source>
        <translation>Region der Karte</translation>
    </message>
    <message>
        <source>Add a card of another issuer</source>
        <translation>Karte eines anderen Herausgebers hinzufügen</translation>
    </message>
    <message>
        <source>It is kept here, encrypted, until you redeem it at its issuer. Nothing is sent.</source>
        <translation>Sie liegt hier verschlüsselt, bis Sie sie beim Herausgeber einlösen. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>Karte scannen</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Karte aufbewahren</translation>
    </message>
    <message>
        <source>There is no claim code in this text</source>
        <translation>In diesem Text ist kein Einlösecode</translation>
    </message>
    <message>
        <source>{count} characters were looked through.</source>
        <translation>{count} Zeichen wurden durchgesehen.</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Address that the app on the phone shows</source>
        <translation>Adresse, die die App auf dem Telefon anzeigt</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>Diese Kamera verwenden</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation>Zurück zur Kamera</translation>
    </message>
    <message>
        <source>A phone or a network camera</source>
        <translation>Ein Telefon oder eine Netzwerkkamera</translation>
    </message>
    <message>
        <source>Others in this network can watch this picture</source>
        <translation>Andere in diesem Netzwerk können dieses Bild mitsehen</translation>
    </message>
    <message>
        <source>It travels unencrypted. Use https or rtsps where the camera offers it.</source>
        <translation>Es wird unverschlüsselt übertragen. Nutzen Sie https oder rtsps, wenn die Kamera es anbietet.</translation>
    </message>
    <message>
        <source>The picture travels encrypted</source>
        <translation>Das Bild wird verschlüsselt übertragen</translation>
    </message>
    <message>
        <source>It begins with https, rtsps, http or rtsp</source>
        <translation>Sie beginnt mit https, rtsps, http oder rtsp</translation>
    </message>
</context>
<context>
    <name>AdjustLeaf</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The closer the card is to the screen, the more it helps. A large white part leaves less picture.</source>
        <translation>Je näher die Karte am Bildschirm ist, desto mehr hilft es. Eine große weiße Fläche lässt weniger Bild übrig.</translation>
    </message>
    <message>
        <source>Light from the screen</source>
        <translation>Licht vom Bildschirm</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>White part</source>
        <translation>Weiße Fläche</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Its value is in your account there now.</source>
        <translation>Ihr Wert ist jetzt auf Ihrem Konto dort.</translation>
    </message>
    <message>
        <source>Already redeemed</source>
        <translation>Bereits eingelöst</translation>
    </message>
    <message>
        <source>Somebody used it before. Take card and receipt to the shop.</source>
        <translation>Jemand hat sie früher verwendet. Bringen Sie Karte und Beleg ins Geschäft.</translation>
    </message>
    <message>
        <source>Code not valid</source>
        <translation>Code ungültig</translation>
    </message>
    <message>
        <source>No card has this code. Compare each character with the card.</source>
        <translation>Keine Karte hat diesen Code. Vergleichen Sie jedes Zeichen mit der Karte.</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Nicht freigeschaltet</translation>
    </message>
    <message>
        <source>The till never switched it on. The shop can do that, with the receipt.</source>
        <translation>Die Kasse hat sie nie freigeschaltet. Das Geschäft kann das mit dem Beleg tun.</translation>
    </message>
    <message>
        <source>Other region</source>
        <translation>Andere Region</translation>
    </message>
    <message>
        <source>It is for another country’s shop than your account there.</source>
        <translation>Sie ist für das Geschäft eines anderen Landes als Ihr Konto dort.</translation>
    </message>
</context>
<context>
    <name>AnswerErrand</name>
    <message>
        <source>No browser could be opened</source>
        <translation>Kein Browser ließ sich öffnen</translation>
    </message>
    <message>
        <source>Type the address yourself: {address}. The code is on the clipboard.</source>
        <translation>Tippen Sie die Adresse selbst ein: {address}. Der Code ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>What did it say?</source>
        <translation>Was hat sie gemeldet?</translation>
    </message>
    <message>
        <source>{amount} are booked as accepted</source>
        <translation>{amount} sind als angenommen gebucht</translation>
    </message>
    <message>
        <source>They count to what {issuer} holds for you now. Take it back if that was wrong.</source>
        <translation>Sie zählen zu dem, was {issuer} jetzt für Sie verwahrt. Nehmen Sie es zurück, wenn das falsch war.</translation>
    </message>
    <message>
        <source>{card} is booked as already redeemed</source>
        <translation>{card} ist als bereits eingelöst gebucht</translation>
    </message>
    <message>
        <source>It stays in the drawer with its code, for the shop and the receipt.</source>
        <translation>Sie bleibt mit ihrem Code in der Schublade, für das Geschäft und den Beleg.</translation>
    </message>
    <message>
        <source>{card} is booked as not valid</source>
        <translation>{card} ist als ungültig gebucht</translation>
    </message>
    <message>
        <source>It stays in the drawer. Compare each character with the card, and keep it anew.</source>
        <translation>Sie bleibt in der Schublade. Vergleichen Sie jedes Zeichen mit der Karte, und legen Sie sie neu ab.</translation>
    </message>
    <message>
        <source>{card} is booked as not activated</source>
        <translation>{card} ist als nicht freigeschaltet gebucht</translation>
    </message>
    <message>
        <source>It keeps its value. Take card and receipt to the shop, then redeem it again.</source>
        <translation>Sie behält ihren Wert. Bringen Sie Karte und Beleg ins Geschäft, dann lösen Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>{card} is booked as of another region</source>
        <translation>{card} ist als zu einer anderen Region gehörend gebucht</translation>
    </message>
    <message>
        <source>It keeps its value. Redeem it in an account of the region that it is for.</source>
        <translation>Sie behält ihren Wert. Lösen Sie sie in einem Konto der Region ein, für die sie ist.</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite erneut öffnen</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>What did the page of the issuer say?</source>
        <translation>Was hat die Seite des Herausgebers gemeldet?</translation>
    </message>
    <message>
        <source>{host} is open in your browser, with the code of {card} on the clipboard for 30 seconds. Come back here when it has answered.</source>
        <translation>{host} ist in Ihrem Browser geöffnet, der Code von {card} für 30 Sekunden in der Zwischenablage. Kommen Sie zurück, wenn die Seite geantwortet hat.</translation>
    </message>
    <message>
        <source>It is about {card}. What you say is booked; nothing is sent anywhere.</source>
        <translation>Es geht um {card}. Was Sie angeben, wird gebucht; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Credited, in {currency}</source>
        <translation>Gutgeschrieben, in {currency}</translation>
    </message>
</context>
<context>
    <name>AskPlace</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>The store is copied, then the copy is opened and checked…</source>
        <translation>Die Ablage wird kopiert, dann wird die Kopie geöffnet und geprüft …</translation>
    </message>
    <message>
        <source>Everything is in it, for all accounts; codes and keys are encrypted. Keep it apart from this computer and from the recovery code of the first account: the two together are the whole store.</source>
        <translation>Darin ist alles, für alle Konten; Codes und Schlüssel sind verschlüsselt. Bewahren Sie sie getrennt von diesem Computer und vom Wiederherstellungscode des ersten Kontos auf: Beide zusammen sind die ganze Ablage.</translation>
    </message>
    <message>
        <source>A backup of the store</source>
        <translation>Sicherung der Ablage</translation>
    </message>
    <message>
        <source>The backup is made</source>
        <translation>Die Sicherung ist gemacht</translation>
    </message>
    <message>
        <source>It is {name}. It was opened and checked: {text}</source>
        <translation>Sie heißt {name}. Sie wurde geöffnet und geprüft: {text}</translation>
    </message>
    <message>
        <source>There is no new file, and a file that stood there before is as it was.</source>
        <translation>Es gibt keine neue Datei, und eine Datei, die dort schon war, ist wie zuvor.</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>Die Sicherung wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>BalancePane</name>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Redeem a card</source>
        <translation>Karte einlösen</translation>
    </message>
    <message>
        <source>Redeem a gift card, a gift e-mail or a promotion and its value shows here. Standard balance never expires.</source>
        <translation>Lösen Sie eine Geschenkkarte, eine Geschenk-E-Mail oder eine Aktion ein, und der Wert erscheint hier. Standardguthaben verfällt nie.</translation>
    </message>
    <message>
        <source>No balance yet</source>
        <translation>Noch kein Guthaben</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Das Buch wird gelesen …</translation>
    </message>
    <message>
        <source>{wallet} and 1 more wallet</source>
        <translation>{wallet} und 1 weitere Wallet</translation>
    </message>
    <message>
        <source>{wallet} and {count} more wallets</source>
        <translation>{wallet} und {count} weitere Wallets</translation>
    </message>
</context>
<context>
    <name>BalancePlot</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Scan or type anything: card, receipt, order, account</source>
        <translation>Scannen oder tippen: Karte, Beleg, Bestellung, Konto</translation>
    </message>
    <message>
        <source>The store cannot be reached</source>
        <translation>Die Ablage ist nicht erreichbar</translation>
    </message>
    <message>
        <source>What was typed stays, and nothing is done twice. It goes on when the store answers.</source>
        <translation>Was getippt wurde, bleibt, und nichts wird zweimal getan. Es geht weiter, wenn die Ablage antwortet.</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>An order was paid</source>
        <translation>Eine Bestellung wurde bezahlt</translation>
    </message>
    <message>
        <source>Something came back</source>
        <translation>Etwas kam zurück</translation>
    </message>
    <message>
        <source>The page shows</source>
        <translation>Die Seite zeigt</translation>
    </message>
    <message>
        <source>Promotional part of it</source>
        <translation>Davon Aktionsguthaben</translation>
    </message>
    <message>
        <source>Empty: none.</source>
        <translation>Leer: keines.</translation>
    </message>
    <message>
        <source>Order number there</source>
        <translation>Bestellnummer dort</translation>
    </message>
    <message>
        <source>At which issuer</source>
        <translation>Bei welchem Herausgeber</translation>
    </message>
    <message>
        <source>Balance it shows, in {currency}</source>
        <translation>Angezeigtes Guthaben, in {currency}</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Betrag in {currency}</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>CameraBox</name>
    <message>
        <source>Use camera</source>
        <translation>Kamera nutzen</translation>
    </message>
    <message>
        <source>Starting the camera …</source>
        <translation>Die Kamera startet …</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Kamera aus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>CameraGroup</name>
    <message>
        <source>Camera and sound</source>
        <translation>Kamera und Ton</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Speak the hints</source>
        <translation>Hinweise vorlesen</translation>
    </message>
    <message>
        <source>Sounds in stack mode</source>
        <translation>Töne beim Stapellesen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Shows the picture mirrored. Reading is the same.</source>
        <translation>Zeigt das Bild gespiegelt. Das Lesen bleibt gleich.</translation>
    </message>
    <message>
        <source>Sounds at the counter</source>
        <translation>Töne an der Kasse</translation>
    </message>
    <message>
        <source>A high tone for what was done, two low ones for what was refused.</source>
        <translation>Ein hoher Ton für Erledigtes, zwei tiefe für Abgelehntes.</translation>
    </message>
    <message>
        <source>How bright the screen turns where it lights the card.</source>
        <translation>Wie hell der Bildschirm wird, wo er die Karte beleuchtet.</translation>
    </message>
    <message>
        <source>A high tick for a card that was read, two low ones for one that was refused.</source>
        <translation>Ein hoher Ton für eine gelesene Karte, zwei tiefe für eine abgelehnte.</translation>
    </message>
    <message>
        <source>Exposure, focus and picture size are set while scanning, where the picture shows what they do.</source>
        <translation>Belichtung, Schärfe und Bildgröße werden beim Scannen eingestellt, wo das Bild zeigt, was sie bewirken.</translation>
    </message>
    <message>
        <source>Light from the screen</source>
        <translation>Licht vom Bildschirm</translation>
    </message>
    <message>
        <source>More of the camera</source>
        <translation>Mehr zur Kamera</translation>
    </message>
    <message>
        <source>Help while scanning</source>
        <translation>Hilfe beim Scannen</translation>
    </message>
    <message>
        <source>Reads each hint aloud.</source>
        <translation>Liest jeden Hinweis laut vor.</translation>
    </message>
    <message>
        <source>This computer has no voice: the system&apos;s speech is not installed.</source>
        <translation>Dieser Computer hat keine Stimme: Die Sprachausgabe des Systems ist nicht installiert.</translation>
    </message>
    <message>
        <source>The camera at an address is used now. Choose one of this computer to end that.</source>
        <translation>Zurzeit wird die Kamera unter einer Adresse benutzt. Wählen Sie eine dieses Computers, um das zu beenden.</translation>
    </message>
    <message>
        <source>None was found. Plug one in and open this page again.</source>
        <translation>Keine gefunden. Schließen Sie eine an und öffnen Sie diese Seite erneut.</translation>
    </message>
    <message>
        <source>1 found. It is remembered on this computer.</source>
        <translation>1 gefunden. Die Wahl wird auf diesem Computer gemerkt.</translation>
    </message>
    <message>
        <source>{count} found. The choice is remembered on this computer.</source>
        <translation>{count} gefunden. Die Wahl wird auf diesem Computer gemerkt.</translation>
    </message>
</context>
<context>
    <name>CameraLeaf</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Bild der Kamera</translation>
    </message>
    <message>
        <source>Finding out what this camera can do …</source>
        <translation>Es wird ermittelt, was diese Kamera kann …</translation>
    </message>
    <message>
        <source>This camera sets exposure, focus and size by itself. There is nothing to set.</source>
        <translation>Diese Kamera stellt Belichtung, Schärfe und Größe selbst ein. Hier gibt es nichts einzustellen.</translation>
    </message>
    <message>
        <source>A shorter exposure helps against glare and shaking, a longer one in the dark.</source>
        <translation>Eine kürzere Belichtung hilft gegen Spiegelung und Wackeln, eine längere bei wenig Licht.</translation>
    </message>
    <message>
        <source>The camera did not take this. It is set as before.</source>
        <translation>Die Kamera hat das nicht angenommen. Sie ist eingestellt wie zuvor.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} s</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Stufe {number}</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>CardDesk</name>
    <message>
        <source>Open the drawer to change what is noted?</source>
        <translation>Schublade öffnen, um die Angaben zu ändern?</translation>
    </message>
    <message>
        <source>Open the drawer to see the receipt?</source>
        <translation>Schublade öffnen, um den Kassenbeleg zu sehen?</translation>
    </message>
    <message>
        <source>Open the drawer to bring in a table?</source>
        <translation>Schublade öffnen, um eine Tabelle einzulesen?</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>As printed or told. It may be left open.</source>
        <translation>Wie gedruckt oder genannt. Er darf offen bleiben.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kept encrypted. No code, no password.</source>
        <translation>Wird verschlüsselt aufbewahrt. Kein Code, kein Passwort.</translation>
    </message>
    <message>
        <source>It ends on a day</source>
        <translation>Sie endet an einem Tag</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Ihr letzter Tag</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Picture of the receipt</source>
        <translation>Bild des Kassenbelegs</translation>
    </message>
    <message>
        <source>A picture is kept.</source>
        <translation>Ein Bild ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Betrag in {currency}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>{size} kB, kept encrypted.</source>
        <translation>{size} kB, verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>None. It helps when a card was not activated.</source>
        <translation>Keines. Es hilft, wenn eine Karte nicht freigeschaltet wurde.</translation>
    </message>
</context>
<context>
    <name>CardPages</name>
    <message>
        <source>Its code came by a message or a link. It is asked once for each card.</source>
        <translation>Der Code kam mit einer Nachricht oder einem Link. Gefragt wird einmal je Karte.</translation>
    </message>
    <message>
        <source>Check and confirm</source>
        <translation>Prüfen und bestätigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Nicht gutgeschrieben</translation>
    </message>
    <message>
        <source>Report a card</source>
        <translation>Karte melden</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>In Klärung</translation>
    </message>
</context>
<context>
    <name>CardReport</name>
    <message>
        <source>Card {code} was reported</source>
        <translation>Karte {code} wurde gemeldet</translation>
    </message>
    <message>
        <source>The shop has it under number {number}. Keep the card and its receipt until it is decided.</source>
        <translation>Das Geschäft führt es unter der Nummer {number}. Bewahren Sie Karte und Beleg auf, bis es entschieden ist.</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Any amount</source>
        <translation>Beliebiger Betrag</translation>
    </message>
    <message>
        <source>Worth nothing until a till activates it. Redeem it in Tillfold.</source>
        <translation>Nichts wert, bis eine Kasse sie freischaltet. In Tillfold einlösen.</translation>
    </message>
    <message>
        <source>Uncover with a coin or a fingernail, never with a blade.</source>
        <translation>Mit einer Münze oder dem Fingernagel freirubbeln, nie mit einer Klinge.</translation>
    </message>
    <message>
        <source>Peel the label off to see the code.</source>
        <translation>Etikett abziehen, um den Code zu sehen.</translation>
    </message>
    <message>
        <source>Keep the code to yourself until it is redeemed.</source>
        <translation>Code für sich behalten, bis er eingelöst ist.</translation>
    </message>
    <message>
        <source>Ends on {date}.</source>
        <translation>Endet am {date}.</translation>
    </message>
    <message>
        <source>Cards of batch {batch}</source>
        <translation>Karten der Charge {batch}</translation>
    </message>
    <message>
        <source>Batch {batch}, sheet {number} of {sheets}</source>
        <translation>Charge {batch}, Bogen {number} von {sheets}</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Change what is noted</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Of {card}. The code itself never changes: another code is another card.</source>
        <translation>Zu {card}. Der Code selbst ändert sich nie: Ein anderer Code ist eine andere Karte.</translation>
    </message>
    <message>
        <source>Of {card}. Its issuer has it, so its amount and end stay as they are.</source>
        <translation>Zu {card}. Der Herausgeber hat sie, deshalb bleiben Betrag und Ende, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ChargeFlow</name>
    <message>
        <source>Charge</source>
        <translation>Abbuchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Press the number of a way to pay.</source>
        <translation>Drücken Sie die Ziffer einer Zahlungsart.</translation>
    </message>
    <message>
        <source>Say first how it is paid, then scan the code again.</source>
        <translation>Wählen Sie zuerst, wie bezahlt wird, und scannen Sie den Code dann noch einmal.</translation>
    </message>
    <message>
        <source>No account here showed this code. Ask for a fresh one.</source>
        <translation>Kein Konto hier hat diesen Code gezeigt. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>Nobody has this login. Type it again, or scan the holder&apos;s QR.</source>
        <translation>Niemand hat diesen Anmeldenamen. Geben Sie ihn noch einmal ein, oder scannen Sie den QR-Code des Inhabers.</translation>
    </message>
    <message>
        <source>{name} has not agreed yet.</source>
        <translation>{name} hat noch nicht zugestimmt.</translation>
    </message>
    <message>
        <source>{deed}, {name}, receipt {receipt}</source>
        <translation>{deed}, {name}, Beleg {receipt}</translation>
    </message>
</context>
<context>
    <name>ChartLeaf</name>
    <message>
        <source>Balance over time</source>
        <translation>Guthaben im Zeitverlauf</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>Das Diagramm wird gezeichnet …</translation>
    </message>
    <message>
        <source>Chart of the balance over time; the same as a table is behind As a table</source>
        <translation>Diagramm des Guthabens im Zeitverlauf; dasselbe als Tabelle unter „Als Tabelle“</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation>{day}: {amount}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check the book</source>
        <translation>Buch prüfen</translation>
    </message>
    <message>
        <source>Every entry is read and added up again…</source>
        <translation>Jeder Eintrag wird gelesen und neu zusammengezählt …</translation>
    </message>
    <message>
        <source>Every entry is read again, its sums and its place in the chain. Others go on working, and nothing is changed.</source>
        <translation>Jeder Eintrag wird neu gelesen, seine Summen und sein Platz in der Kette. Andere arbeiten weiter, und nichts wird verändert.</translation>
    </message>
    <message>
        <source>Is the book whole?</source>
        <translation>Ist das Buch vollständig?</translation>
    </message>
</context>
<context>
    <name>ChooseTillFlow</name>
    <message>
        <source>Choose the till</source>
        <translation>Kasse wählen</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>The digit of the till, or its name</source>
        <translation>Ziffer der Kasse oder ihr Name</translation>
    </message>
    <message>
        <source>It is remembered on this computer, and stands on every receipt.</source>
        <translation>Sie wird auf diesem Computer gemerkt und steht auf jedem Beleg.</translation>
    </message>
    <message>
        <source>Which till is this?</source>
        <translation>Welche Kasse ist das?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Add {till}</source>
        <translation>{till} anlegen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This till is new. A manager adds it here.</source>
        <translation>Diese Kasse ist neu. Die Leitung legt sie hier an.</translation>
    </message>
    <message>
        <source>A manager adds the first till: type its name.</source>
        <translation>Die Leitung legt die erste Kasse an: Ihr Name wird eingegeben.</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kassen</translation>
    </message>
    <message>
        <source>Several tills are called so. Type its digit.</source>
        <translation>Mehrere Kassen heißen so. Ihre Ziffer eingeben.</translation>
    </message>
    <message>
        <source>This was scanned and is no till. Type its digit or its name.</source>
        <translation>Das wurde gescannt und ist keine Kasse. Ihre Ziffer oder ihren Namen eingeben.</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Close the account for ever</source>
        <translation>Konto für immer schließen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Nobody can sign in as {login} any more. Subscriptions end, promotional credit is lost. Its wallets have to be empty, and nothing may be on its way to them. It cannot be opened again.</source>
        <translation>Niemand kann sich mehr als {login} anmelden. Abos enden, Aktionsguthaben geht verloren. Die Wallets müssen leer sein, und nichts darf zu ihnen unterwegs sein. Es kann nicht wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>Close the account of {name}?</source>
        <translation>Konto von {name} schließen?</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Code, ends in {last_four}</source>
        <translation>Code, endet auf {last_four}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>{count} characters were looked through. What stood in the field is still there.</source>
        <translation>{count} Zeichen wurden durchgesehen. Was im Feld stand, steht noch da.</translation>
    </message>
    <message>
        <source>There is no claim code in this text</source>
        <translation>In diesem Text ist kein Einlösecode</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Claim code</source>
        <translation>Einlösecode</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Code: {certain} of {count} characters are certain</source>
        <translation>Code: {certain} von {count} Zeichen sind sicher</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Add this card to your balance?</source>
        <translation>Diese Karte Ihrem Guthaben gutschreiben?</translation>
    </message>
    <message>
        <source>{wallet} wallet, opened with this card</source>
        <translation>Wallet {wallet}, wird mit dieser Karte eröffnet</translation>
    </message>
    <message>
        <source>{wallet} wallet</source>
        <translation>Wallet {wallet}</translation>
    </message>
    <message>
        <source>Activated {date}</source>
        <translation>Freigeschaltet {date}</translation>
    </message>
    <message>
        <source>The card ends on {date}.</source>
        <translation>Die Karte läuft am {date} ab.</translation>
    </message>
    <message>
        <source>Add {amount}</source>
        <translation>{amount} gutschreiben</translation>
    </message>
    <message>
        <source>Once added, this balance belongs to {holder}. It cannot be sent to another account, sold or paid out.</source>
        <translation>Einmal gutgeschrieben, gehört dieses Guthaben {holder}. Es kann nicht an ein anderes Konto gesendet, verkauft oder ausgezahlt werden.</translation>
    </message>
    <message>
        <source>It cannot be moved on</source>
        <translation>Es kann nicht weitergegeben werden</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Guthaben jetzt</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Diese Karte</translation>
    </message>
    <message>
        <source>Add this credit to your balance?</source>
        <translation>Dieses Aktionsguthaben Ihrem Guthaben gutschreiben?</translation>
    </message>
    <message>
        <source>This credit</source>
        <translation>Dieses Aktionsguthaben</translation>
    </message>
    <message>
        <source>Promotional credit is spent first. There are no fees.</source>
        <translation>Aktionsguthaben wird zuerst ausgegeben. Es gibt keine Gebühren.</translation>
    </message>
    <message>
        <source>Promotional code</source>
        <translation>Aktionscode</translation>
    </message>
    <message>
        <source>The credit ends on {date}. What is left of it then lapses.</source>
        <translation>Das Aktionsguthaben endet am {date}. Was davon übrig ist, verfällt dann.</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Guthaben danach</translation>
    </message>
    <message>
        <source>will be added to</source>
        <translation>werden gutgeschrieben für</translation>
    </message>
    <message>
        <source>Not the right account?</source>
        <translation>Nicht das richtige Konto?</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Standard balance never expires. There are no fees.</source>
        <translation>Standardguthaben verfällt nie. Es gibt keine Gebühren.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Only inspect, do not redeem</source>
        <translation>Nur ansehen, nicht einlösen</translation>
    </message>
    <message>
        <source>Adding the card …</source>
        <translation>Die Karte wird gutgeschrieben …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Gutschreiben</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Void until {end}</source>
        <translation>Stornierbar bis {end}</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Freigeschaltet</translation>
    </message>
    <message>
        <source>Serial {serial} · receipt {receipt} · {tender}</source>
        <translation>Seriennummer {serial} · Beleg {receipt} · {tender}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>{count} cards activated</source>
        <translation>{count} Karten freigeschaltet</translation>
    </message>
    <message>
        <source>Receipt {receipt} · {tender}</source>
        <translation>Beleg {receipt} · {tender}</translation>
    </message>
    <message>
        <source>Same receipt, next card</source>
        <translation>Gleicher Beleg, nächste Karte</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Take another card, or look up the first sale.</source>
        <translation>Nehmen Sie eine andere Karte, oder sehen Sie den ersten Verkauf nach.</translation>
    </message>
    <message>
        <source>Look up this card</source>
        <translation>Diese Karte nachsehen</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>{failed} of {count} cards cannot be sold, so none was. Nothing was charged.</source>
        <translation>{failed} von {count} Karten können nicht verkauft werden, deshalb wurde keine verkauft. Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Go on with the other {left}</source>
        <translation>Mit den anderen {left} weitermachen</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>Was nicht ging, und warum</translation>
    </message>
    <message>
        <source>None activated</source>
        <translation>Keine freigeschaltet</translation>
    </message>
    <message>
        <source>Put the cards that failed aside.</source>
        <translation>Legen Sie die Karten, die nicht gingen, beiseite.</translation>
    </message>
    <message>
        <source>Can be sold</source>
        <translation>Kann verkauft werden</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>{amount} in cash</source>
        <translation>{amount} bar</translation>
    </message>
    <message>
        <source>{amount} by card</source>
        <translation>{amount} mit Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Balance and cash</source>
        <translation>Guthaben und bar</translation>
    </message>
    <message>
        <source>Balance and card</source>
        <translation>Guthaben und Karte</translation>
    </message>
    <message>
        <source>Rest cash</source>
        <translation>Rest bar</translation>
    </message>
    <message>
        <source>Rest card</source>
        <translation>Rest mit Karte</translation>
    </message>
    <message>
        <source>Save balance</source>
        <translation>Guthaben sparen</translation>
    </message>
    <message>
        <source>Use balance</source>
        <translation>Guthaben verwenden</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>{amount} promotional credit</source>
        <translation>{amount} Aktionsguthaben</translation>
    </message>
    <message>
        <source>{amount} standard balance</source>
        <translation>{amount} Standardguthaben</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Beleg {receipt}</translation>
    </message>
    <message>
        <source>Charged {amount}, still to take</source>
        <translation>{amount} abgebucht, noch zu zahlen</translation>
    </message>
    <message>
        <source>Charged {amount}, change</source>
        <translation>{amount} abgebucht, Rückgeld</translation>
    </message>
    <message>
        <source>Charged {amount}, by card</source>
        <translation>{amount} abgebucht, mit Karte</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Abgebucht</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Unterschrieben von {name}</translation>
    </message>
    <message>
        <source>Agreed by one-time code</source>
        <translation>Zugestimmt mit Einmalcode</translation>
    </message>
    <message>
        <source>Agreed by PIN</source>
        <translation>Zugestimmt mit PIN</translation>
    </message>
    <message>
        <source>Back to the charge</source>
        <translation>Zurück zur Abbuchung</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>{why} Nothing was taken.</source>
        <translation>{why} Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The holder gives the PIN or a fresh one-time code, or a manager signs.</source>
        <translation>Der Inhaber gibt die PIN oder einen neuen Einmalcode, oder die Leitung unterschreibt.</translation>
    </message>
    <message>
        <source>It can agree again from {until} on. Until then a manager can sign.</source>
        <translation>Es kann ab {until} wieder zustimmen. Bis dahin kann die Leitung unterschreiben.</translation>
    </message>
    <message>
        <source>Too many wrong PINs or codes were given for this account. Nothing was taken.</source>
        <translation>Für dieses Konto wurden zu viele falsche PINs oder Codes angegeben. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>{title}. Nothing was taken.</source>
        <translation>{title}. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abo</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refund promised</source>
        <translation>Erstattung zugesagt</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>Inzahlungnahme</translation>
    </message>
    <message>
        <source>Till opened</source>
        <translation>Kasse geöffnet</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>{count} actions settled</source>
        <translation>{count} Vorgänge geklärt</translation>
    </message>
    <message>
        <source>This till stopped before their answers came. Each was done once, or not at all.</source>
        <translation>Diese Kasse stand still, bevor die Antworten kamen. Jeder Vorgang ist einmal geschehen oder gar nicht.</translation>
    </message>
    <message>
        <source>What was not done is not done later. Where it is still wanted, do it again.</source>
        <translation>Was nicht geschehen ist, geschieht auch später nicht. Wo es noch gewünscht ist, noch einmal tun.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht geschehen</translation>
    </message>
    <message>
        <source>This till stopped before the answer came. It was done once.</source>
        <translation>Diese Kasse stand still, bevor die Antwort kam. Es ist einmal geschehen.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>{action}: this was done {when}.</source>
        <translation>{action}: Das ist geschehen, {when}.</translation>
    </message>
    <message>
        <source>Card {card} was activated with {amount}, {when}, on receipt {receipt}.</source>
        <translation>Karte {card} wurde mit {amount} freigeschaltet, {when}, auf Beleg {receipt}.</translation>
    </message>
    <message>
        <source>{action}: this was refused {when}, and nothing was booked. {why}.</source>
        <translation>{action}: Das wurde abgelehnt, {when}, und nichts wurde gebucht. {why}.</translation>
    </message>
    <message>
        <source>This till stopped before the answer came.</source>
        <translation>Diese Kasse stand still, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>{action}: this was not done. Nothing was booked, and it is not done later.</source>
        <translation>{action}: Das ist nicht geschehen. Nichts wurde gebucht, und es geschieht auch später nicht.</translation>
    </message>
    <message>
        <source>This till stopped before it was sent. Where it is still wanted, do it again.</source>
        <translation>Diese Kasse stand still, bevor es gesendet war. Wo es noch gewünscht ist, noch einmal tun.</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Nicht freigeschaltet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Held for review</source>
        <translation>Zur Prüfung zurückgehalten</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>Already active</source>
        <translation>Bereits freigeschaltet</translation>
    </message>
    <message>
        <source>Already redeemed</source>
        <translation>Bereits eingelöst</translation>
    </message>
    <message>
        <source>Not in this stock</source>
        <translation>Nicht in diesem Bestand</translation>
    </message>
    <message>
        <source>Amount out of range</source>
        <translation>Betrag außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Schon verwendet</translation>
    </message>
    <message>
        <source>Never activated</source>
        <translation>Nie freigeschaltet</translation>
    </message>
    <message>
        <source>Already voided</source>
        <translation>Schon storniert</translation>
    </message>
    <message>
        <source>Too late to void</source>
        <translation>Zu spät zum Stornieren</translation>
    </message>
    <message>
        <source>Till not open</source>
        <translation>Kasse nicht geöffnet</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Region mismatch</source>
        <translation>Region stimmt nicht</translation>
    </message>
    <message>
        <source>More than is left</source>
        <translation>Mehr, als übrig ist</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Konto geschlossen</translation>
    </message>
    <message>
        <source>Not waiting for this</source>
        <translation>Nicht an der Reihe</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nicht zugestimmt</translation>
    </message>
    <message>
        <source>Charged already</source>
        <translation>Schon abgebucht</translation>
    </message>
    <message>
        <source>Not enough balance</source>
        <translation>Zu wenig Guthaben</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>morgen, {time}</translation>
    </message>
    <message>
        <source>Serial {serial} was never sold here.</source>
        <translation>Seriennummer {serial} wurde hier nie verkauft.</translation>
    </message>
    <message>
        <source>Serial {serial} was activated {when}, at {till}, for {amount}.</source>
        <translation>Seriennummer {serial} wurde {when} an {till} über {amount} freigeschaltet.</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Karte scannen</translation>
    </message>
    <message>
        <source>Or type a serial, a receipt, an order or a login, and press Enter.</source>
        <translation>Oder eine Seriennummer, einen Beleg, eine Bestellung oder einen Anmeldenamen eintippen und Enter drücken.</translation>
    </message>
    <message>
        <source>Scan the next card</source>
        <translation>Nächste Karte scannen</translation>
    </message>
    <message>
        <source>It goes on the receipt {receipt} too.</source>
        <translation>Sie kommt auch auf den Beleg {receipt}.</translation>
    </message>
    <message>
        <source>{till} is not open. Cards can be looked up; money moves once it is open.</source>
        <translation>{till} ist nicht geöffnet. Karten lassen sich nachsehen; Geld bewegt sich, sobald sie geöffnet ist.</translation>
    </message>
    <message>
        <source>Look at the till</source>
        <translation>Kasse ansehen</translation>
    </message>
    <message>
        <source>{till} was left open: its day began {when}. Count and close it first.</source>
        <translation>{till} blieb geöffnet: Ihr Tag begann {when}. Zuerst zählen und schließen.</translation>
    </message>
    <message>
        <source>Close till</source>
        <translation>Kasse schließen</translation>
    </message>
    <message>
        <source>{action}. Whether it was done is not known yet. It is never done twice.</source>
        <translation>{action}. Ob es getan wurde, ist noch nicht bekannt. Es wird nie zweimal getan.</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>In Klärung</translation>
    </message>
    <message>
        <source>The same request is sent again as soon as the store answers.</source>
        <translation>Dieselbe Anfrage wird erneut gesendet, sobald die Ablage antwortet.</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Jetzt erneut fragen</translation>
    </message>
    <message>
        <source>A claim code</source>
        <translation>Ein Einlösecode</translation>
    </message>
    <message>
        <source>It was not looked up and is not kept. A counter never needs the claim code of a card.</source>
        <translation>Er wurde nicht abgefragt und wird nicht aufbewahrt. Eine Kasse braucht nie den Einlösecode einer Karte.</translation>
    </message>
    <message>
        <source>Scan the barcode on the front. A card whose code is uncovered is not sold.</source>
        <translation>Scannen Sie den Strichcode auf der Vorderseite. Eine Karte mit freigelegtem Code wird nicht verkauft.</translation>
    </message>
    <message>
        <source>That scan was not whole. Scan one card at a time, once more.</source>
        <translation>Dieser Scan war nicht vollständig. Scannen Sie noch einmal, eine Karte nach der anderen.</translation>
    </message>
    <message>
        <source>The store did not answer. Scan or type once more what does not stand in the input.</source>
        <translation>Die Ablage hat nicht geantwortet. Scannen oder tippen Sie noch einmal, was nicht im Feld steht.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut scannen</translation>
    </message>
    <message>
        <source>Nothing was looked up.</source>
        <translation>Es wurde nichts abgefragt.</translation>
    </message>
    <message>
        <source>Amount in {currency}, such as 32.99</source>
        <translation>Betrag in {currency}, etwa 32,99</translation>
    </message>
    <message>
        <source>This card is on the page already.</source>
        <translation>Diese Karte steht schon auf der Seite.</translation>
    </message>
    <message>
        <source>{count} cards go on one receipt. Activate these first.</source>
        <translation>{count} Karten passen auf einen Beleg. Schalten Sie diese zuerst frei.</translation>
    </message>
    <message>
        <source>This is a {programme} for {region}. Activate it on its own.</source>
        <translation>Das ist eine {programme} für {region}. Schalten Sie sie einzeln frei.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount of each</source>
        <translation>Betrag je Karte</translation>
    </message>
    <message>
        <source>Amount from {least} to {most}</source>
        <translation>Betrag von {least} bis {most}</translation>
    </message>
    <message>
        <source>This is no amount. Type one such as 25 or 12.50.</source>
        <translation>Das ist kein Betrag. Geben Sie einen ein, etwa 25 oder 12,50.</translation>
    </message>
    <message>
        <source>This was scanned and is no card. Type the amount.</source>
        <translation>Das wurde gescannt und ist keine Karte. Geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>An amount from {least} to {most} can be put on this card.</source>
        <translation>Diese Karte nimmt einen Betrag von {least} bis {most} auf.</translation>
    </message>
    <message>
        <source>Cards on this receipt</source>
        <translation>Karten auf diesem Beleg</translation>
    </message>
    <message>
        <source>Receipt number, or Enter</source>
        <translation>Belegnummer oder Enter</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kassenbeleg</translation>
    </message>
    <message>
        <source>Scan the holder&apos;s QR, or type the login</source>
        <translation>QR-Code des Inhabers scannen oder Anmeldenamen eintippen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>A number, or Enter</source>
        <translation>Eine Ziffer oder Enter</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Bezahlt aus</translation>
    </message>
    <message>
        <source>Cash handed over, or Enter for {amount} exactly</source>
        <translation>Gegebenes Bargeld, oder Enter für genau {amount}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Let a manager sign</source>
        <translation>Leitung unterschreiben lassen</translation>
    </message>
    <message>
        <source>The holder types the PIN, or shows the QR</source>
        <translation>Der Inhaber tippt die PIN ein oder zeigt den QR-Code</translation>
    </message>
    <message>
        <source>The holder shows the QR</source>
        <translation>Der Inhaber zeigt den QR-Code</translation>
    </message>
    <message>
        <source>Enter charges it</source>
        <translation>Enter bucht ab</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Charge an account</source>
        <translation>Von einem Konto abbuchen</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>{amount} abbuchen</translation>
    </message>
    <message>
        <source>Nothing moves before the holder has agreed.</source>
        <translation>Nichts bewegt sich, bevor der Inhaber zugestimmt hat.</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>Bestellung {order}</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation>Rückgeld {amount}</translation>
    </message>
    <message>
        <source>This account has no PIN.</source>
        <translation>Dieses Konto hat keine PIN.</translation>
    </message>
    <message>
        <source>This is no amount. Type one such as 25, 12.50 or 20 USD.</source>
        <translation>Das ist kein Betrag. Geben Sie einen ein, etwa 25, 12,50 oder 20 USD.</translation>
    </message>
    <message>
        <source>This is no amount. Type what was handed over, such as 50.</source>
        <translation>Das ist kein Betrag. Geben Sie ein, was gegeben wurde, etwa 50.</translation>
    </message>
    <message>
        <source>{amount} is still missing.</source>
        <translation>{amount} fehlen noch.</translation>
    </message>
    <message>
        <source>This is neither a PIN nor a one-time code. Nothing was taken.</source>
        <translation>Das ist weder eine PIN noch ein Einmalcode. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>This is more than one line of text.</source>
        <translation>Das ist mehr als eine Zeile Text.</translation>
    </message>
    <message>
        <source>Hold it still, a little nearer.</source>
        <translation>Ruhig halten, etwas näher.</translation>
    </message>
    <message>
        <source>Show the whole back of the card.</source>
        <translation>Die ganze Rückseite der Karte zeigen.</translation>
    </message>
    <message>
        <source>Stop: print and bars are two numbers.</source>
        <translation>Halt: Aufdruck und Strichcode sind zwei Nummern.</translation>
    </message>
    <message>
        <source>Stop: the panel was opened.</source>
        <translation>Halt: Das Rubbelfeld wurde geöffnet.</translation>
    </message>
    <message>
        <source>Number and panel are as they should be.</source>
        <translation>Nummer und Rubbelfeld sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>Hold the bars flat and freely.</source>
        <translation>Den Strichcode flach und frei halten.</translation>
    </message>
    <message>
        <source>Hold the printed number freely.</source>
        <translation>Die gedruckte Nummer frei halten.</translation>
    </message>
    <message>
        <source>Number and panel are unclear. Hold it freely, or look and press 1.</source>
        <translation>Nummer und Rubbelfeld sind unklar. Frei halten, oder ansehen und 1 drücken.</translation>
    </message>
    <message>
        <source>Print and bars are unclear. Hold both freely, or compare and press 1.</source>
        <translation>Aufdruck und Strichcode sind unklar. Frei halten, oder vergleichen und 1 drücken.</translation>
    </message>
    <message>
        <source>The panel is unclear. Hold it free of fingers and light, or look and press 1.</source>
        <translation>Das Rubbelfeld ist unklar. Frei von Fingern und Licht halten, oder ansehen und 1 drücken.</translation>
    </message>
    <message>
        <source>Hold the panel free of fingers and light.</source>
        <translation>Das Rubbelfeld frei von Fingern und Licht halten.</translation>
    </message>
    <message>
        <source>Bars of another card</source>
        <translation>Strichcode einer anderen Karte</translation>
    </message>
    <message>
        <source>Panel opened</source>
        <translation>Rubbelfeld geöffnet</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>Nicht, wie sie sein soll</translation>
    </message>
    <message>
        <source>Wrong bars</source>
        <translation>Falscher Strichcode</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Put the card aside for a manager, who takes it out of stock. Sell another one.</source>
        <translation>Legen Sie die Karte beiseite; die Leitung nimmt sie aus dem Bestand. Verkaufen Sie eine andere.</translation>
    </message>
    <message>
        <source>Put the card aside, take it out of stock, and sell another one.</source>
        <translation>Legen Sie die Karte beiseite, nehmen Sie sie aus dem Bestand und verkaufen Sie eine andere.</translation>
    </message>
    <message>
        <source>Nothing was moved: the old card keeps its value.</source>
        <translation>Es wurde nichts bewegt: Die alte Karte behält ihren Wert.</translation>
    </message>
    <message>
        <source>The card is {print}, its bars say {bars}.</source>
        <translation>Die Karte ist {print}, ihr Strichcode sagt {bars}.</translation>
    </message>
    <message>
        <source>Its print and its bars are two numbers.</source>
        <translation>Aufdruck und Strichcode sind zwei Nummern.</translation>
    </message>
    <message>
        <source>Somebody may know the code of card {card}.</source>
        <translation>Den Code der Karte {card} kennt vielleicht schon jemand.</translation>
    </message>
    <message>
        <source>Card {card} is not handed out.</source>
        <translation>Karte {card} wird nicht ausgegeben.</translation>
    </message>
    <message>
        <source>Take it out of stock</source>
        <translation>Aus dem Bestand nehmen</translation>
    </message>
    <message>
        <source>Put the card aside, take it out of stock, and hand out another one.</source>
        <translation>Legen Sie die Karte beiseite, nehmen Sie sie aus dem Bestand und geben Sie eine andere aus.</translation>
    </message>
    <message>
        <source>Put the card aside for a manager, who takes it out of stock. Hand out another one.</source>
        <translation>Legen Sie die Karte beiseite; die Leitung nimmt sie aus dem Bestand. Geben Sie eine andere aus.</translation>
    </message>
    <message>
        <source>Another new card</source>
        <translation>Andere neue Karte</translation>
    </message>
    <message>
        <source>{key} for all of today</source>
        <translation>{key} für alles von heute</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>Nicht in Ordnung</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Look at the card: 1 or 2</source>
        <translation>Karte ansehen: 1 oder 2</translation>
    </message>
    <message>
        <source>by eye</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>by camera</source>
        <translation>per Kamera</translation>
    </message>
    <message>
        <source>number and panel checked</source>
        <translation>Nummer und Rubbelfeld geprüft</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
</context>
<context>
    <name>CounterCamera</name>
    <message>
        <source>Cards can be scanned or typed meanwhile.</source>
        <translation>Karten lassen sich so lange scannen oder eintippen.</translation>
    </message>
</context>
<context>
    <name>CounterPane</name>
    <message>
        <source>Counter</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Last actions</source>
        <translation>Letzte Vorgänge</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Kassenkraft</translation>
    </message>
</context>
<context>
    <name>CreditLeaf</name>
    <message>
        <source>Promotional credit and its fine print</source>
        <translation>Aktionsguthaben und seine Bedingungen</translation>
    </message>
    <message>
        <source>Given by the shop</source>
        <translation>Vom Geschäft geschenkt</translation>
    </message>
    <message>
        <source>It has no fine print.</source>
        <translation>Es hat keine Bedingungen.</translation>
    </message>
</context>
<context>
    <name>CurveModel</name>
    <message>
        <source>From this moment on</source>
        <translation>Ab diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
</context>
<context>
    <name>CurveTable</name>
    <message>
        <source>The balance over time, newest first</source>
        <translation>Das Guthaben im Zeitverlauf, Neuestes zuerst</translation>
    </message>
</context>
<context>
    <name>DatesRow</name>
    <message>
        <source>From this day</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Balance at the end of {day}: {amount}</source>
        <translation>Guthaben am Ende des {day}: {amount}</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Which characters are printed on card {number}?</source>
        <translation>Welche Zeichen sind auf Karte {number} gedruckt?</translation>
    </message>
    <message>
        <source>Compare each marked character with the card, and press what is printed.</source>
        <translation>Vergleichen Sie jedes markierte Zeichen mit der Karte und drücken Sie, was dort gedruckt ist.</translation>
    </message>
    <message>
        <source>With these letters the check does not fit. Compare them with the card once more.</source>
        <translation>Mit diesen Zeichen geht die Prüfung nicht auf. Vergleichen Sie sie noch einmal mit der Karte.</translation>
    </message>
    <message>
        <source>Nothing is in doubt any more</source>
        <translation>Nichts ist mehr unsicher</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Gift cards activated</source>
        <translation>Geschenkkarten freigeschaltet</translation>
    </message>
    <message>
        <source>Sales taken back</source>
        <translation>Verkäufe zurückgenommen</translation>
    </message>
    <message>
        <source>Gift cards redeemed</source>
        <translation>Geschenkkarten eingelöst</translation>
    </message>
    <message>
        <source>Orders charged</source>
        <translation>Bestellungen abgebucht</translation>
    </message>
    <message>
        <source>1-Click orders</source>
        <translation>1-Click-Bestellungen</translation>
    </message>
    <message>
        <source>Subscriptions paid</source>
        <translation>Abos bezahlt</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Refunds promised or withdrawn</source>
        <translation>Erstattungen zugesagt oder zurückgezogen</translation>
    </message>
    <message>
        <source>Gift cards replaced</source>
        <translation>Geschenkkarten ersetzt</translation>
    </message>
    <message>
        <source>Trade-ins credited</source>
        <translation>Inzahlungnahmen gutgeschrieben</translation>
    </message>
    <message>
        <source>Steps of trade-ins</source>
        <translation>Schritte von Inzahlungnahmen</translation>
    </message>
    <message>
        <source>Promotional credit given</source>
        <translation>Aktionsguthaben gegeben</translation>
    </message>
    <message>
        <source>Goodwill credit given</source>
        <translation>Kulanzguthaben gegeben</translation>
    </message>
    <message>
        <source>Promotional credit ended</source>
        <translation>Aktionsguthaben abgelaufen</translation>
    </message>
    <message>
        <source>Gift cards bought with balance</source>
        <translation>Geschenkkarten mit Guthaben gekauft</translation>
    </message>
    <message>
        <source>Cards taken for fraud</source>
        <translation>Karten wegen Betrugs eingezogen</translation>
    </message>
    <message>
        <source>Cards made good</source>
        <translation>Karten ausgeglichen</translation>
    </message>
    <message>
        <source>Cards imported</source>
        <translation>Karten übernommen</translation>
    </message>
    <message>
        <source>Expired cards closed</source>
        <translation>Abgelaufene Karten geschlossen</translation>
    </message>
    <message>
        <source>Portions of cards minted</source>
        <translation>Kartenteile erzeugt</translation>
    </message>
    <message>
        <source>Batches begun or ended</source>
        <translation>Chargen begonnen oder beendet</translation>
    </message>
    <message>
        <source>Cards put into a stock</source>
        <translation>Karten in einen Bestand gelegt</translation>
    </message>
    <message>
        <source>Cards scrapped</source>
        <translation>Karten ausgesondert</translation>
    </message>
    <message>
        <source>Cards expired</source>
        <translation>Karten abgelaufen</translation>
    </message>
    <message>
        <source>Accounts and cards held for review</source>
        <translation>Konten und Karten zur Prüfung zurückgehalten</translation>
    </message>
    <message>
        <source>Accounts and cards released</source>
        <translation>Konten und Karten freigegeben</translation>
    </message>
    <message>
        <source>Reviews decided</source>
        <translation>Prüfungen entschieden</translation>
    </message>
    <message>
        <source>Cards reported</source>
        <translation>Karten gemeldet</translation>
    </message>
    <message>
        <source>Promotions made or ended</source>
        <translation>Aktionen angelegt oder beendet</translation>
    </message>
    <message>
        <source>Subscriptions begun or ended</source>
        <translation>Abos begonnen oder beendet</translation>
    </message>
    <message>
        <source>Changes of households</source>
        <translation>Änderungen an Haushalten</translation>
    </message>
    <message>
        <source>Changes of accounts</source>
        <translation>Änderungen an Konten</translation>
    </message>
    <message>
        <source>Accounts closed</source>
        <translation>Konten geschlossen</translation>
    </message>
    <message>
        <source>Changes of settings</source>
        <translation>Änderungen an Einstellungen</translation>
    </message>
    <message>
        <source>Tills opened, counted or closed</source>
        <translation>Kassen geöffnet, gezählt oder geschlossen</translation>
    </message>
    <message>
        <source>Floats put in</source>
        <translation>Wechselgeld eingelegt</translation>
    </message>
    <message>
        <source>Takings taken out</source>
        <translation>Einnahmen entnommen</translation>
    </message>
    <message>
        <source>Differences of a count</source>
        <translation>Abweichungen einer Zählung</translation>
    </message>
</context>
<context>
    <name>DoubtKey</name>
    <message>
        <source>It is {character}, {word}</source>
        <translation>Es ist {character}, {word}</translation>
    </message>
</context>
<context>
    <name>DoubtLeaf</name>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>likelier</source>
        <translation>eher</translation>
    </message>
    <message>
        <source>Character {number}</source>
        <translation>Zeichen {number}</translation>
    </message>
    <message>
        <source>Press what is printed</source>
        <translation>Drücken Sie, was gedruckt ist</translation>
    </message>
    <message>
        <source>Asked next</source>
        <translation>Als Nächstes gefragt</translation>
    </message>
    <message>
        <source>{count} more after this one</source>
        <translation>{count} weitere nach diesem</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>To redeem</source>
        <translation>Einzulösen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggeworfen</translation>
    </message>
    <message>
        <source>Already redeemed</source>
        <translation>Bereits eingelöst</translation>
    </message>
    <message>
        <source>Code not valid</source>
        <translation>Code ungültig</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Nicht freigeschaltet</translation>
    </message>
    <message>
        <source>Other region</source>
        <translation>Andere Region</translation>
    </message>
    <message>
        <source>Amount not known</source>
        <translation>Betrag unbekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>DrawerBar</name>
    <message>
        <source>Search issuer, note, last four</source>
        <translation>Herausgeber, Notiz, letzte vier suchen</translation>
    </message>
    <message>
        <source>Search the drawer</source>
        <translation>Schublade durchsuchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>What issuers hold</source>
        <translation>Was Herausgeber verwahren</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Tabelle einlesen</translation>
    </message>
    <message>
        <source>Take the cards out</source>
        <translation>Karten herausgeben</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>To redeem {count}</source>
        <translation>Einzulösen {count}</translation>
    </message>
    <message>
        <source>Ends soon {count}</source>
        <translation>Endet bald {count}</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>Erledigt {count}</translation>
    </message>
</context>
<context>
    <name>DrawerDetail</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Tell what it said</source>
        <translation>Angeben, was sie sagte</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Das zurücknehmen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kassenbeleg</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Forget its code</source>
        <translation>Code vergessen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Whoever sees it can use it. It is hidden when you leave this card.</source>
        <translation>Wer ihn sieht, kann ihn verwenden. Er wird verborgen, wenn Sie diese Karte verlassen.</translation>
    </message>
    <message>
        <source>The code is on the clipboard. It is cleared after 30 seconds.</source>
        <translation>Der Code ist in der Zwischenablage. Sie wird nach 30 Sekunden geleert.</translation>
    </message>
    <message>
        <source>Both ask for your password again. The clipboard is cleared after 30 seconds.</source>
        <translation>Beides verlangt noch einmal Ihr Passwort. Die Zwischenablage wird nach 30 Sekunden geleert.</translation>
    </message>
    <message>
        <source>Redeem at {host}</source>
        <translation>Bei {host} einlösen</translation>
    </message>
    <message>
        <source>Opens the official page in your browser, with the code on the clipboard. Then tell Tillfold what the page said.</source>
        <translation>Öffnet die offizielle Seite in Ihrem Browser, mit dem Code in der Zwischenablage. Sagen Sie Tillfold danach, was die Seite gemeldet hat.</translation>
    </message>
    <message>
        <source>Address checked: official</source>
        <translation>Adresse geprüft: offiziell</translation>
    </message>
    <message>
        <source>No official page is known</source>
        <translation>Keine offizielle Seite bekannt</translation>
    </message>
    <message>
        <source>A note is kept beside it.</source>
        <translation>Eine Notiz liegt dabei.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Abgelegt am</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in 1 day, on {date}</source>
        <translation>in 1 Tag, am {date}</translation>
    </message>
    <message>
        <source>in {days} days, on {date}</source>
        <translation>in {days} Tagen, am {date}</translation>
    </message>
</context>
<context>
    <name>DrawerDialogs</name>
    <message>
        <source>Choose a picture of the receipt</source>
        <translation>Bild des Kassenbelegs wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose a table of cards</source>
        <translation>Tabelle mit Karten wählen</translation>
    </message>
    <message>
        <source>Tables and exported drawers</source>
        <translation>Tabellen und exportierte Schubladen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Karten speichern</translation>
    </message>
    <message>
        <source>tillfold-drawer</source>
        <translation>tillfold-schublade</translation>
    </message>
</context>
<context>
    <name>DrawerExportPage</name>
    <message>
        <source>Without codes</source>
        <translation>Ohne Codes</translation>
    </message>
    <message>
        <source>With codes, encrypted</source>
        <translation>Mit Codes, verschlüsselt</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <translation>Kennsatz für die Datei</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Derselbe Kennsatz noch einmal</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Wie weit der Export ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Notes and codes are in the encrypted file alone. Pictures of receipts stay here.</source>
        <translation>Notizen und Codes stehen nur in der verschlüsselten Datei. Bilder von Belegen bleiben hier.</translation>
    </message>
    <message>
        <source>Take the cards out</source>
        <translation>Karten herausgeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Your password, {name}</source>
        <translation>Ihr Passwort, {name}</translation>
    </message>
    <message>
        <source>Encrypting the file…</source>
        <translation>Die Datei wird verschlüsselt …</translation>
    </message>
    <message>
        <source>{done} of {all} codes are read</source>
        <translation>{done} von {all} Codes sind gelesen</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>{count} cards are in {name}.</source>
        <translation>{count} Karten stehen in {name}.</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Die Datei ist geschrieben</translation>
    </message>
    <message>
        <source>There is no new file, and a file that stood there before is as it was.</source>
        <translation>Es gibt keine neue Datei, und eine Datei, die dort schon war, ist wie zuvor.</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>A table for any spreadsheet: last four, worth, end and state of every card.</source>
        <translation>Eine Tabelle für jede Tabellenkalkulation: letzte vier, Wert, Ende und Zustand jeder Karte.</translation>
    </message>
    <message>
        <source>For keeping elsewhere or moving on: whoever has the passphrase can use the codes. The format is documented, so any program can be made to read it.</source>
        <translation>Zum Aufbewahren oder Umziehen: Wer den Kennsatz hat, kann die Codes verwenden. Das Format ist dokumentiert, sodass jedes Programm es lesen lernen kann.</translation>
    </message>
</context>
<context>
    <name>DrawerLeaf</name>
    <message>
        <source>Show all cards</source>
        <translation>Alle Karten anzeigen</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Schublade öffnen</translation>
    </message>
    <message>
        <source>No card in the drawer fits the search and the filter.</source>
        <translation>Keine Karte in der Schublade passt zur Suche und zum Filter.</translation>
    </message>
    <message>
        <source>Encrypted with your password. Only the last four are shown.</source>
        <translation>Mit Ihrem Passwort verschlüsselt. Nur die letzten vier Zeichen sind zu sehen.</translation>
    </message>
    <message>
        <source>Encrypted with your password. Notes are shown while the drawer is open.</source>
        <translation>Mit Ihrem Passwort verschlüsselt. Notizen sind zu sehen, solange die Schublade offen ist.</translation>
    </message>
</context>
<context>
    <name>DrawerModel</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet auf</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>DrawerPane</name>
    <message>
        <source>Add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Tabelle einlesen</translation>
    </message>
    <message>
        <source>What issuers hold</source>
        <translation>Was Herausgeber verwahren</translation>
    </message>
    <message>
        <source>Cards of other issuers lie here encrypted until you redeem them on their official pages: their worth, their end, and what the issuer said.</source>
        <translation>Karten anderer Herausgeber liegen hier verschlüsselt, bis Sie sie auf deren offiziellen Seiten einlösen: ihr Wert, ihr Ende und was der Herausgeber meldete.</translation>
    </message>
    <message>
        <source>The drawer is empty</source>
        <translation>Die Schublade ist leer</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Schublade</translation>
    </message>
    <message>
        <source>Cards of other issuers · {amounts} still to redeem</source>
        <translation>Karten anderer Herausgeber · noch {amounts} einzulösen</translation>
    </message>
    <message>
        <source>Cards of other issuers</source>
        <translation>Karten anderer Herausgeber</translation>
    </message>
    <message>
        <source>Open the drawer?</source>
        <translation>Schublade öffnen?</translation>
    </message>
    <message>
        <source>Open the drawer to add a card?</source>
        <translation>Schublade öffnen, um eine Karte hinzuzufügen?</translation>
    </message>
</context>
<context>
    <name>DrawerTable</name>
    <message>
        <source>Cards of other issuers, those to redeem first</source>
        <translation>Karten anderer Herausgeber, einzulösende zuerst</translation>
    </message>
</context>
<context>
    <name>DropPage</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Throw {card} away?</source>
        <translation>{card} wegwerfen?</translation>
    </message>
    <message>
        <source>Its code, note and receipt are deleted for ever, and nobody can bring them back. Do it only when you are sure that nothing is on it. What was noted: {amount}.</source>
        <translation>Code, Notiz und Beleg werden für immer gelöscht, und niemand kann sie zurückholen. Tun Sie es nur, wenn sicher nichts mehr darauf ist. Notiert war: {amount}.</translation>
    </message>
    <message>
        <source>Throw the card away</source>
        <translation>Karte wegwerfen</translation>
    </message>
    <message>
        <source>Forget the code of {card}?</source>
        <translation>Code von {card} vergessen?</translation>
    </message>
    <message>
        <source>Its code, note and receipt are deleted for ever. That it was accepted stays in the book, and it is still known when somebody tries to keep it again.</source>
        <translation>Code, Notiz und Beleg werden für immer gelöscht. Dass sie angenommen wurde, bleibt im Buch, und sie wird wiedererkannt, wenn jemand sie erneut ablegen will.</translation>
    </message>
    <message>
        <source>Forget the code</source>
        <translation>Code vergessen</translation>
    </message>
</context>
<context>
    <name>DropStrip</name>
    <message>
        <source>Drop pictures, PDFs or e-mails here</source>
        <translation>Bilder, PDFs oder E-Mails hier ablegen</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>End the subscription</source>
        <translation>Abo beenden</translation>
    </message>
    <message>
        <source>End {name}?</source>
        <translation>{name} beenden?</translation>
    </message>
    <message>
        <source>{amount} is not paid any more, not even what is due already. What was paid stays paid, and the subscription cannot be taken up again.</source>
        <translation>{amount} wird nicht mehr bezahlt, auch nicht, was schon fällig ist. Was bezahlt wurde, bleibt bezahlt, und das Abo kann nicht wieder aufgenommen werden.</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>F1 help</source>
        <translation>F1 Hilfe</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Scannen oder tippen</translation>
    </message>
</context>
<context>
    <name>ExportErrand</name>
    <message>
        <source>Take the cards out</source>
        <translation>Karten herausgeben</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>How far the export is</source>
        <translation>Wie weit der Export ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>All of this wallet</source>
        <translation>Alles aus dieser Wallet</translation>
    </message>
    <message>
        <source>All wallets</source>
        <translation>Alle Wallets</translation>
    </message>
    <message>
        <source>A table for any spreadsheet, with plain decimal amounts and times in UTC.</source>
        <translation>Eine Tabelle für jede Tabellenkalkulation, mit einfachen Dezimalbeträgen und Zeiten in UTC.</translation>
    </message>
    <message>
        <source>For programs: one object a line, amounts in the smallest unit of their currency, times in UTC.</source>
        <translation>Für Programme: ein Objekt je Zeile, Beträge in der kleinsten Einheit ihrer Währung, Zeiten in UTC.</translation>
    </message>
    <message>
        <source>Pages to read or to print, newest first.</source>
        <translation>Seiten zum Lesen oder Drucken, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>No claim code is in it: cards are named by their last four characters.</source>
        <translation>Kein Einlösecode ist darin: Karten sind mit ihren letzten vier Zeichen benannt.</translation>
    </message>
    <message>
        <source>Take the history out</source>
        <translation>Verlauf herausgeben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Als Datei</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>{done} of {all} movements are read</source>
        <translation>{done} von {all} Buchungen sind gelesen</translation>
    </message>
    <message>
        <source>{done} movements are read</source>
        <translation>{done} Buchungen sind gelesen</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Die Datei ist geschrieben</translation>
    </message>
    <message>
        <source>{count} movements are in {name}.</source>
        <translation>{count} Buchungen stehen in {name}.</translation>
    </message>
    <message>
        <source>The history went to the printer</source>
        <translation>Der Verlauf wurde an den Drucker gesendet</translation>
    </message>
    <message>
        <source>There is no new file, and a file that stood there before is as it was.</source>
        <translation>Es gibt keine neue Datei, und eine Datei, die dort schon war, ist wie zuvor.</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Save the history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>tillfold-history</source>
        <translation>tillfold-verlauf</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>issued, not activated</source>
        <translation>ausgegeben, nicht freigeschaltet</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>freigeschaltet</translation>
    </message>
    <message>
        <source>held for review</source>
        <translation>zur Prüfung zurückgehalten</translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation>eingelöst</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>scrapped</source>
        <translation>ausgesondert</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gutgeschrieben</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>kept in the drawer</source>
        <translation>in der Schublade</translation>
    </message>
    <message>
        <source>redeemed at its issuer</source>
        <translation>beim Herausgeber eingelöst</translation>
    </message>
    <message>
        <source>refused by its issuer</source>
        <translation>vom Herausgeber abgelehnt</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>weggeworfen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>Kassenkraft</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>A camera</source>
        <translation>Eine Kamera</translation>
    </message>
    <message>
        <source>A display</source>
        <translation>Ein Bildschirm</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>card in the drawer</source>
        <translation>Karte in der Schublade</translation>
    </message>
    <message>
        <source>household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>card in the file</source>
        <translation>Karte in der Datei</translation>
    </message>
    <message>
        <source>card in this review</source>
        <translation>Karte in dieser Prüfung</translation>
    </message>
    <message>
        <source>card or receipt</source>
        <translation>Karte oder Kassenbeleg</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>day within the last year</source>
        <translation>Tag im letzten Jahr</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>kind of promotion</source>
        <translation>Art von Aktion</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>member of the household</source>
        <translation>Mitglied des Haushalts</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>other account</source>
        <translation>anderes Konto</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>PIN of four to twelve digits</source>
        <translation>PIN aus vier bis zwölf Ziffern</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Kartenprogramm</translation>
    </message>
    <message>
        <source>promised refund</source>
        <translation>zugesagte Erstattung</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>promotional code</source>
        <translation>Aktionscode</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Kassenbeleg</translation>
    </message>
    <message>
        <source>receipt of this card</source>
        <translation>Beleg dieser Karte</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>rejected review</source>
        <translation>abgelehnte Prüfung</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>sale of this card in this store</source>
        <translation>Verkauf dieser Karte in diesem Geschäft</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>station</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abo</translation>
    </message>
    <message>
        <source>till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>trade-in</source>
        <translation>Inzahlungnahme</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>Wallet</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search card, order, merchant</source>
        <translation>Karte, Bestellung, Händler suchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Kartenprogramm</translation>
    </message>
    <message>
        <source>Any programme</source>
        <translation>Jedes Programm</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Weitere Arten</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Promotional</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
</context>
<context>
    <name>FinePrint</name>
    <message>
        <source>Fine print</source>
        <translation>Bedingungen</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>You can go back. Nothing is created before the last step.</source>
        <translation>Sie können zurückgehen. Vor dem letzten Schritt wird nichts angelegt.</translation>
    </message>
</context>
<context>
    <name>FormFlow</name>
    <message>
        <source>This looks like the claim code of a card. It was not kept.</source>
        <translation>Das sieht wie der Einlösecode einer Karte aus. Er wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>{field} is still missing.</source>
        <translation>{field} fehlt noch.</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, in the letters of QDate</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a whole date, in the letters of QDate</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year, in the letters of QDate</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <translation>abgelaufen am {date}</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>endet heute</translation>
    </message>
    <message>
        <source>ends tomorrow, on {date}</source>
        <translation>endet morgen, am {date}</translation>
    </message>
    <message>
        <source>ends in {days} days, on {date}</source>
        <translation>endet in {days} Tagen, am {date}</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>{title}, in {group}</source>
        <translation>{title}, unter {group}</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Nothing in the settings is called “{words}”.</source>
        <translation>In den Einstellungen heißt nichts „{words}“.</translation>
    </message>
</context>
<context>
    <name>GiftConfirm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Buy this card with your balance?</source>
        <translation>Diese Karte mit Ihrem Guthaben kaufen?</translation>
    </message>
    <message>
        <source>Left of the standard balance</source>
        <translation>Rest des Standardguthabens</translation>
    </message>
    <message>
        <source>Standard balance now</source>
        <translation>Standardguthaben jetzt</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Diese Karte</translation>
    </message>
    <message>
        <source>A gift card for {name}</source>
        <translation>Eine Geschenkkarte für {name}</translation>
    </message>
    <message>
        <source>A gift card</source>
        <translation>Eine Geschenkkarte</translation>
    </message>
    <message>
        <source>The e-mail is saved as {file}.</source>
        <translation>Die E-Mail wird als {file} gespeichert.</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>{amount} bezahlen</translation>
    </message>
    <message>
        <source>It cannot be taken back: the card belongs to whoever has the e-mail.</source>
        <translation>Es kann nicht zurückgenommen werden: Die Karte gehört dem, der die E-Mail hat.</translation>
    </message>
    <message>
        <source>The amount is paid at once.</source>
        <translation>Der Betrag wird sofort bezahlt.</translation>
    </message>
</context>
<context>
    <name>GiftDone</name>
    <message>
        <source>Back to the balance</source>
        <translation>Zurück zum Guthaben</translation>
    </message>
    <message>
        <source>Open the e-mail</source>
        <translation>E-Mail öffnen</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} bezahlt</translation>
    </message>
    <message>
        <source>{programme} {code}, in your history</source>
        <translation>{programme} {code}, in Ihrem Verlauf</translation>
    </message>
    <message>
        <source>Your balance is now {amount}</source>
        <translation>Ihr Guthaben ist jetzt {amount}</translation>
    </message>
    <message>
        <source>Send {file} to {name}. Whoever has it has the card, so send it to nobody else.</source>
        <translation>Senden Sie {file} an {name}. Wer die Datei hat, hat die Karte; senden Sie sie an niemanden sonst.</translation>
    </message>
    <message>
        <source>The e-mail is {file}. Whoever has it has the card, so keep it to yourself.</source>
        <translation>Die E-Mail ist {file}. Wer sie hat, hat die Karte; behalten Sie sie für sich.</translation>
    </message>
</context>
<context>
    <name>GiftFlow</name>
    <message>
        <source>Save the e-mail with the card</source>
        <translation>E-Mail mit der Karte speichern</translation>
    </message>
    <message>
        <source>gift-card</source>
        <translation>geschenkkarte</translation>
    </message>
</context>
<context>
    <name>GiftForm</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A gift card from your balance</source>
        <translation>Eine Geschenkkarte von Ihrem Guthaben</translation>
    </message>
    <message>
        <source>Nothing is paid yet: the next page shows what is paid and what is left.</source>
        <translation>Noch wird nichts bezahlt: Die nächste Seite zeigt, was bezahlt wird und was übrig bleibt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Greeted in the e-mail. You send it yourself, so no address is needed.</source>
        <translation>Wird in der E-Mail begrüßt. Sie senden sie selbst, deshalb ist keine Adresse nötig.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>A few words of yours</source>
        <translation>Ein paar Worte von Ihnen</translation>
    </message>
    <message>
        <source>As its region</source>
        <translation>Wie ihre Region</translation>
    </message>
    <message>
        <source>Language of the e-mail</source>
        <translation>Sprache der E-Mail</translation>
    </message>
    <message>
        <source>{least} to {most}. {standard} of standard balance is there to pay for it.</source>
        <translation>{least} bis {most}. Dafür sind {standard} Standardguthaben da.</translation>
    </message>
</context>
<context>
    <name>GiftLeaf</name>
    <message>
        <source>Give a gift card</source>
        <translation>Geschenkkarte verschenken</translation>
    </message>
    <message>
        <source>Paid from the standard balance. Its code is in an e-mail that is saved for you to send.</source>
        <translation>Mit Standardguthaben bezahlt. Der Code steht in einer E-Mail, die gespeichert wird und die Sie senden.</translation>
    </message>
    <message>
        <source>Buy a gift card</source>
        <translation>Geschenkkarte kaufen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>One input for all</source>
        <translation>Eine Eingabe für alles</translation>
    </message>
    <message>
        <source>Scan or type a card, a receipt, an order or a login. What it is decides what opens.</source>
        <translation>Scannen oder tippen Sie eine Karte, einen Beleg, eine Bestellung oder einen Anmeldenamen. Was es ist, entscheidet, was sich öffnet.</translation>
    </message>
    <message>
        <source>Esc goes one step back.</source>
        <translation>Esc geht einen Schritt zurück.</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Zurück zur Kasse</translation>
    </message>
    <message>
        <source>Set up the scanner</source>
        <translation>Scanner einrichten</translation>
    </message>
    <message>
        <source>Choose the till</source>
        <translation>Kasse wählen</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Was die Tasten tun</translation>
    </message>
    <message>
        <source>Goes on; on an answer, the next card on the same receipt</source>
        <translation>Geht weiter; bei einer Antwort die nächste Karte auf denselben Beleg</translation>
    </message>
    <message>
        <source>Activates: scan, amount, receipt, how it is paid</source>
        <translation>Schaltet frei: Scan, Betrag, Beleg, Zahlungsart</translation>
    </message>
    <message>
        <source>Charges an account, with its holder&apos;s consent</source>
        <translation>Belastet ein Konto, wenn der Inhaber zustimmt</translation>
    </message>
    <message>
        <source>Refunds an order to where its money came from</source>
        <translation>Erstattet eine Bestellung dorthin, woher das Geld kam</translation>
    </message>
    <message>
        <source>Reads the till again</source>
        <translation>Liest die Kasse neu</translation>
    </message>
    <message>
        <source>Takes something in for credit, a step at a time</source>
        <translation>Nimmt etwas in Zahlung, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Replaces a card that cannot be read; a manager approves</source>
        <translation>Ersetzt eine unlesbare Karte; die Leitung genehmigt</translation>
    </message>
    <message>
        <source>Takes the sale of a card back, within 24 hours</source>
        <translation>Nimmt den Verkauf einer Karte zurück, innerhalb von 24 Stunden</translation>
    </message>
    <message>
        <source>Prints the receipt; with Shift it is saved as a PDF</source>
        <translation>Druckt den Beleg; mit Umschalt wird er als PDF gespeichert</translation>
    </message>
    <message>
        <source>Opens the till; counts its drawer and closes it</source>
        <translation>Öffnet die Kasse; zählt ihr Geld und schließt sie</translation>
    </message>
    <message>
        <source>Shows all of today; Page Down goes on</source>
        <translation>Zeigt alles von heute; Bild ab blättert weiter</translation>
    </message>
    <message>
        <source>Looks up a card or a receipt, without moving anything</source>
        <translation>Sieht eine Karte oder einen Beleg nach, ohne etwas zu bewegen</translation>
    </message>
    <message>
        <source>Camera: reads print and bars of a card, and checks its panel</source>
        <translation>Kamera: liest Aufdruck und Strichcode, prüft das Rubbelfeld</translation>
    </message>
    <message>
        <source>Locks; the next clerk signs in by PIN</source>
        <translation>Sperrt; die nächste Kassenkraft meldet sich mit der PIN an</translation>
    </message>
</context>
<context>
    <name>Helplines</name>
    <message>
        <source>Federal Trade Commission</source>
        <translation>Federal Trade Commission</translation>
    </message>
    <message>
        <source>Numbers of each issuer of gift cards</source>
        <translation>Nummern der Herausgeber von Geschenkkarten</translation>
    </message>
    <message>
        <source>Report Fraud</source>
        <translation>Report Fraud</translation>
    </message>
    <message>
        <source>Your bank’s fraud line</source>
        <translation>Betrugsstelle Ihrer Bank</translation>
    </message>
    <message>
        <source>Canadian Anti-Fraud Centre</source>
        <translation>Canadian Anti-Fraud Centre</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>Police advice line</source>
        <translation>Beratungstelefon der Polizei</translation>
    </message>
    <message>
        <source>Consumer hotline</source>
        <translation>Verbrauchertelefon</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A reflection lies over part of the code.</source>
        <translation>Eine Spiegelung liegt über einem Teil des Codes.</translation>
    </message>
    <message>
        <source>Tilt the top edge away</source>
        <translation>Obere Kante nach hinten neigen</translation>
    </message>
    <message>
        <source>Tilt the bottom edge away</source>
        <translation>Untere Kante nach hinten neigen</translation>
    </message>
    <message>
        <source>Tilt the edge where the code begins away</source>
        <translation>Kante am Anfang des Codes nach hinten neigen</translation>
    </message>
    <message>
        <source>Tilt the edge where the code ends away</source>
        <translation>Kante am Ende des Codes nach hinten neigen</translation>
    </message>
    <message>
        <source>Show the side of the card with the code</source>
        <translation>Seite der Karte mit dem Code zeigen</translation>
    </message>
    <message>
        <source>No code is in the picture yet.</source>
        <translation>Im Bild ist noch kein Code.</translation>
    </message>
    <message>
        <source>Bring more light onto the card</source>
        <translation>Mehr Licht auf die Karte bringen</translation>
    </message>
    <message>
        <source>The print is too dark to tell its characters apart.</source>
        <translation>Der Druck ist zu dunkel, um die Zeichen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Turn away from the lamp or the window</source>
        <translation>Von der Lampe oder dem Fenster wegdrehen</translation>
    </message>
    <message>
        <source>The light washes the print out.</source>
        <translation>Das Licht überstrahlt den Druck.</translation>
    </message>
    <message>
        <source>Bring the card closer</source>
        <translation>Karte näher heranbringen</translation>
    </message>
    <message>
        <source>The characters are too small. A distance of 10 to 15 cm is best.</source>
        <translation>Die Zeichen sind zu klein. Ein Abstand von 10 bis 15 cm ist am besten.</translation>
    </message>
    <message>
        <source>Move the card back a little</source>
        <translation>Karte etwas weiter weg halten</translation>
    </message>
    <message>
        <source>The code does not fit into the picture.</source>
        <translation>Der Code passt nicht ins Bild.</translation>
    </message>
    <message>
        <source>Hold the card still</source>
        <translation>Karte ruhig halten</translation>
    </message>
    <message>
        <source>Its movement blurs the characters. Resting the elbow on the table helps.</source>
        <translation>Durch die Bewegung verwischen die Zeichen. Es hilft, den Ellbogen aufzustützen.</translation>
    </message>
    <message>
        <source>Wait until the picture is sharp</source>
        <translation>Warten, bis das Bild scharf ist</translation>
    </message>
    <message>
        <source>The camera is still focusing. A little more distance can help.</source>
        <translation>Die Kamera stellt noch scharf. Etwas mehr Abstand kann helfen.</translation>
    </message>
    <message>
        <source>Hold the card flat towards the camera</source>
        <translation>Karte gerade vor die Kamera halten</translation>
    </message>
    <message>
        <source>One end of the code is much farther away than the other.</source>
        <translation>Ein Ende des Codes ist viel weiter weg als das andere.</translation>
    </message>
    <message>
        <source>Uncover the whole code</source>
        <translation>Den ganzen Code freilegen</translation>
    </message>
    <message>
        <source>A finger or the rest of the coating lies over it. Rub with a coin, never a blade.</source>
        <translation>Ein Finger oder ein Rest der Beschichtung liegt darüber. Mit einer Münze rubbeln, nie mit einer Klinge.</translation>
    </message>
    <message>
        <source>Keep the card there</source>
        <translation>Karte so halten</translation>
    </message>
    <message>
        <source>The code is being read.</source>
        <translation>Der Code wird gelesen.</translation>
    </message>
    <message>
        <source>Compare the marked characters with the card</source>
        <translation>Die markierten Zeichen mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>They can be read in more than one way.</source>
        <translation>Sie lassen sich auf mehr als eine Weise lesen.</translation>
    </message>
    <message>
        <source>The code is read</source>
        <translation>Der Code ist gelesen</translation>
    </message>
    <message>
        <source>Nothing is redeemed until you confirm.</source>
        <translation>Nichts wird eingelöst, bevor Sie bestätigen.</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Redeem a card</source>
        <translation>Karte einlösen</translation>
    </message>
    <message>
        <source>Every card, order and refund will be one line here, with where each cent came from.</source>
        <translation>Jede Karte, Bestellung und Erstattung steht hier in einer Zeile, mit der Herkunft jedes Cents.</translation>
    </message>
    <message>
        <source>Nothing has moved yet</source>
        <translation>Noch hat sich nichts bewegt</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Das Buch wird gelesen …</translation>
    </message>
</context>
<context>
    <name>HistoryPaper</name>
    <message>
        <source>History of {name}</source>
        <translation>Verlauf von {name}</translation>
    </message>
    <message>
        <source>Account of {name}. No claim code is on this page.</source>
        <translation>Konto von {name}. Auf dieser Seite steht kein Einlösecode.</translation>
    </message>
    <message>
        <source>As of {moment}, newest first. No claim code is on this page.</source>
        <translation>Stand {moment}, Neuestes zuerst. Auf dieser Seite steht kein Einlösecode.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Guthaben danach</translation>
    </message>
</context>
<context>
    <name>HouseholdFlow</name>
    <message>
        <source>Of a card that one of you has redeemed, the other is told so.</source>
        <translation>Hat jemand von Ihnen eine Karte eingelöst, erfährt es der andere.</translation>
    </message>
    <message>
        <source>You and {name} live together</source>
        <translation>Sie und {name} leben zusammen</translation>
    </message>
    <message>
        <source>You and {name} live apart</source>
        <translation>Sie und {name} leben getrennt</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Go on with the stack ({count})</source>
        <translation>Mit dem Stapel weitermachen ({count})</translation>
    </message>
    <message>
        <source>Read a stack</source>
        <translation>Stapel lesen</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Einlösecode</translation>
    </message>
    <message>
        <source>Dashes, spaces and case do not matter</source>
        <translation>Striche, Leerzeichen und Groß-/Kleinschreibung sind egal</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Karte scannen</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Looking at the card …</source>
        <translation>Die Karte wird nachgesehen …</translation>
    </message>
    <message>
        <source>Where is the code?</source>
        <translation>Wo ist der Code?</translation>
    </message>
    <message>
        <source>On the back, under the scratch panel. Rub gently with a coin or a fingernail, never with a blade.</source>
        <translation>Auf der Rückseite, unter dem Rubbelfeld. Vorsichtig mit einer Münze oder dem Fingernagel rubbeln, nie mit einer Klinge.</translation>
    </message>
    <message>
        <source>Show what gives it away</source>
        <translation>Zeigen, woran es zu erkennen ist</translation>
    </message>
    <message>
        <source>Cards without a panel: the code is printed on the card, or on the receipt.</source>
        <translation>Karten ohne Rubbelfeld: Der Code steht auf der Karte oder auf dem Kassenbeleg.</translation>
    </message>
</context>
<context>
    <name>ImportErrand</name>
    <message>
        <source>Bring in a table</source>
        <translation>Tabelle einlesen</translation>
    </message>
    <message>
        <source>1 card is in the drawer now</source>
        <translation>1 Karte ist jetzt in der Schublade</translation>
    </message>
    <message>
        <source>{count} cards are in the drawer now</source>
        <translation>{count} Karten sind jetzt in der Schublade</translation>
    </message>
    <message>
        <source>{count} rows were left out. The file itself still holds the codes: delete it.</source>
        <translation>{count} Zeilen wurden ausgelassen. Die Datei selbst enthält die Codes noch: Löschen Sie sie.</translation>
    </message>
    <message>
        <source>The file itself still holds the codes: delete it when you need it no more.</source>
        <translation>Die Datei selbst enthält die Codes noch: Löschen Sie sie, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>Kennsatz dieser Datei</translation>
    </message>
    <message>
        <source>The codes stand in</source>
        <translation>Die Codes stehen in</translation>
    </message>
    <message>
        <source>Issuer, where no column says it</source>
        <translation>Herausgeber, wo keine Spalte ihn nennt</translation>
    </message>
    <message>
        <source>Region, where no column says it</source>
        <translation>Region, wo keine Spalte sie nennt</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Tabelle einlesen</translation>
    </message>
    <message>
        <source>A table of another program (CSV), or a file that Tillfold exported. You see first what becomes of each row.</source>
        <translation>Eine Tabelle eines anderen Programms (CSV) oder eine Datei, die Tillfold exportiert hat. Sie sehen zuerst, was aus jeder Zeile wird.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The one its code fits</source>
        <translation>Der, zu dem der Code passt</translation>
    </message>
    <message>
        <source>As the amount, or the account</source>
        <translation>Wie beim Betrag oder beim Konto</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>{taken} of {all} rows can be kept. The others are left out.</source>
        <translation>{taken} von {all} Zeilen können aufbewahrt werden. Die anderen werden ausgelassen.</translation>
    </message>
    <message>
        <source>All {all} rows can be kept.</source>
        <translation>Alle {all} Zeilen können aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Keep 1 card</source>
        <translation>1 Karte aufbewahren</translation>
    </message>
    <message>
        <source>Keep {count} cards</source>
        <translation>{count} Karten aufbewahren</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation>Karten drucken</translation>
    </message>
    <message>
        <source>E-gift e-mails</source>
        <translation>Geschenk-E-Mails</translation>
    </message>
    <message>
        <source>Put into a stock</source>
        <translation>In einen Bestand legen</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>The file with the codes</source>
        <translation>Die Datei mit den Codes</translation>
    </message>
    <message>
        <source>Its cards are being counted.</source>
        <translation>Ihre Karten werden gezählt.</translation>
    </message>
    <message>
        <source>wait to be sold</source>
        <translation>warten auf den Verkauf</translation>
    </message>
    <message>
        <source>It is not on this computer, or it was deleted: {file}</source>
        <translation>Sie ist nicht auf diesem Rechner, oder sie wurde gelöscht: {file}</translation>
    </message>
    <message>
        <source>{file} holds the codes readably. Delete it when the cards are printed.</source>
        <translation>{file} enthält die Codes lesbar. Löschen Sie sie, wenn die Karten gedruckt sind.</translation>
    </message>
    <message>
        <source>They end</source>
        <translation>Enden am</translation>
    </message>
    <message>
        <source>Each takes</source>
        <translation>Betrag je Karte</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Delete the file with the codes</source>
        <translation>Datei mit den Codes löschen</translation>
    </message>
    <message>
        <source>No sheet of this batch can be printed any more: its codes are readable nowhere else. Nothing changes for its {cards}. It cannot be undone.</source>
        <translation>Von dieser Charge kann dann kein Bogen mehr gedruckt werden: Ihre Codes sind sonst nirgends lesbar. Für {cards} ändert sich nichts. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete the file with the codes of {batch}?</source>
        <translation>Datei mit den Codes von {batch} löschen?</translation>
    </message>
    <message>
        <source>Mint cards</source>
        <translation>Karten anlegen</translation>
    </message>
    <message>
        <source>Move blank cards</source>
        <translation>Leere Karten umlagern</translation>
    </message>
    <message>
        <source>Batches of cards, the newest first</source>
        <translation>Chargen von Karten, die neueste zuerst</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Blank cards by place and kind</source>
        <translation>Leere Karten nach Ort und Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Serials from and to</source>
        <translation>Seriennummern von und bis</translation>
    </message>
    <message>
        <source>Batches {count}</source>
        <translation>Chargen {count}</translation>
    </message>
    <message>
        <source>Blank cards {count}</source>
        <translation>Leere Karten {count}</translation>
    </message>
    <message>
        <source>No blank card lies anywhere. Minted cards come here.</source>
        <translation>Nirgends liegt eine leere Karte. Angelegte Karten erscheinen hier.</translation>
    </message>
    <message>
        <source>{done} of {count} cards are made. Tills go on.</source>
        <translation>{done} von {count} Karten sind angelegt. Die Kassen arbeiten weiter.</translation>
    </message>
    <message>
        <source>It stops: what was made is being scrapped, so that nothing half done is left.</source>
        <translation>Es wird angehalten: Was schon angelegt war, wird ausgemustert, damit nichts Halbes bleibt.</translation>
    </message>
    <message>
        <source>{done} of {count} cards are done</source>
        <translation>{done} von {count} Karten sind fertig</translation>
    </message>
    <message>
        <source>E-mails that were written before it stay: they carry codes.</source>
        <translation>E-Mails, die davor geschrieben wurden, bleiben: Sie enthalten Codes.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Mint a batch of cards</source>
        <translation>Eine Charge Karten anlegen</translation>
    </message>
    <message>
        <source>The cards are worth nothing until a till activates them. Their codes go into one file and are readable nowhere else.</source>
        <translation>Die Karten sind nichts wert, bis eine Kasse sie freischaltet. Ihre Codes kommen in eine einzige Datei und sind sonst nirgends lesbar.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>As the region of each card</source>
        <translation>Wie die Region jeder Karte</translation>
    </message>
    <message>
        <source>Write these anew</source>
        <translation>Diese neu schreiben</translation>
    </message>
    <message>
        <source>Folder for the e-mails</source>
        <translation>Ordner für die E-Mails</translation>
    </message>
    <message>
        <source>A further column “language” in the file with the codes says it for single cards: de, en or ja.</source>
        <translation>Eine weitere Spalte „language“ in der Datei mit den Codes sagt sie für einzelne Karten: de, en oder ja.</translation>
    </message>
    <message>
        <source>Language of the e-mails</source>
        <translation>Sprache der E-Mails</translation>
    </message>
    <message>
        <source>These were there and stay as they are</source>
        <translation>Diese waren schon da und bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>E-gift e-mails of {batch}</source>
        <translation>Geschenk-E-Mails von {batch}</translation>
    </message>
    <message>
        <source>One file for each card, named by its serial, with its link. A card is worth nothing until a till activates it by this serial; until then its e-mail says so.</source>
        <translation>Für jede Karte eine Datei mit ihrem Link, benannt nach ihrer Seriennummer. Eine Karte ist nichts wert, bis eine Kasse sie mit dieser Seriennummer freischaltet; bis dahin sagt ihre E-Mail das auch.</translation>
    </message>
    <message>
        <source>Write the e-mails of {cards}</source>
        <translation>E-Mails schreiben: {cards}</translation>
    </message>
    <message>
        <source>E-mails written into {folder}: {count}</source>
        <translation>In {folder} geschriebene E-Mails: {count}</translation>
    </message>
    <message>
        <source>Stopped. E-mails written into {folder}: {count}</source>
        <translation>Angehalten. In {folder} geschriebene E-Mails: {count}</translation>
    </message>
    <message>
        <source>They carry the codes readably: keep them as you keep cash, send each to one person alone, and delete them when they are sent.</source>
        <translation>Sie enthalten die Codes lesbar: Verwahren Sie sie wie Bargeld, senden Sie jede nur einer Person, und löschen Sie sie, wenn sie gesendet sind.</translation>
    </message>
    <message>
        <source>Not written: {cards}.</source>
        <translation>Nicht geschrieben: {cards}.</translation>
    </message>
    <message>
        <source>No e-mail for what can be redeemed no more: {cards}.</source>
        <translation>Keine E-Mail für das, was nicht mehr eingelöst werden kann: {cards}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Art der Karte</translation>
    </message>
    <message>
        <source>Region and currency</source>
        <translation>Region und Währung</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>Nobody but you should be able to open it. A folder that is not there is made.</source>
        <translation>Nur Sie sollten ihn öffnen können. Ein Ordner, den es nicht gibt, wird angelegt.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Up to a last day</source>
        <translation>Bis zu einem letzten Tag</translation>
    </message>
    <message>
        <source>They hold</source>
        <translation>Sie gelten</translation>
    </message>
    <message>
        <source>Folder for the file with the codes</source>
        <translation>Ordner für die Datei mit den Codes</translation>
    </message>
    <message>
        <source>At the printer, to be put into a stock later</source>
        <translation>In der Druckerei, später in einen Bestand</translation>
    </message>
    <message>
        <source>In the stock of {store}</source>
        <translation>Im Bestand von {store}</translation>
    </message>
    <message>
        <source>The batch was stopped</source>
        <translation>Die Charge wurde abgebrochen</translation>
    </message>
    <message>
        <source>No card was made, and there is no file.</source>
        <translation>Keine Karte wurde angelegt, und es gibt keine Datei.</translation>
    </message>
    <message>
        <source>{cards} had been made. They are scrapped and can never be sold, and their file is gone.</source>
        <translation>{cards} waren schon angelegt. Sie sind ausgemustert und können nie verkauft werden, und ihre Datei ist weg.</translation>
    </message>
    <message>
        <source>Mint {cards}</source>
        <translation>{cards} anlegen</translation>
    </message>
    <message>
        <source>Mint the cards</source>
        <translation>Karten anlegen</translation>
    </message>
    <message>
        <source>Redeemed by then, their value stays for ever: balance does not end.</source>
        <translation>Bis dahin eingelöst, bleibt ihr Wert für immer: Guthaben endet nicht.</translation>
    </message>
    <message>
        <source>{region}: a card that is paid for may not end within {years} years of its sale.</source>
        <translation>{region}: Eine bezahlte Karte darf frühestens {years} Jahre nach ihrem Verkauf enden.</translation>
    </message>
    <message>
        <source>From {least} to {most}; empty: the till decides.</source>
        <translation>Von {least} bis {most}; leer: Die Kasse entscheidet.</translation>
    </message>
    <message>
        <source>That is no amount from {least} to {most}.</source>
        <translation>Das ist kein Betrag von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Up to {most} in one batch.</source>
        <translation>Bis zu {most} in einer Charge.</translation>
    </message>
    <message>
        <source>That is no number from 1 to {most}.</source>
        <translation>Das ist keine Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>Scan each card, or paste a list of serials. All of them come to lie there, or none does.</source>
        <translation>Scannen Sie jede Karte, oder fügen Sie eine Liste von Seriennummern ein. Alle kommen dorthin, oder keine.</translation>
    </message>
    <message>
        <source>Take this one off</source>
        <translation>Diese von der Liste nehmen</translation>
    </message>
    <message>
        <source>Cards to be moved</source>
        <translation>Karten zum Umlagern</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Wohin sie kommen</translation>
    </message>
    <message>
        <source>Such as: bent, lost on the way. Scrapped cards can never be sold.</source>
        <translation>Etwa: verbogen, unterwegs verloren. Ausgemusterte Karten können nie verkauft werden.</translation>
    </message>
    <message>
        <source>Reason, kept with the deed</source>
        <translation>Grund, mit der Buchung aufbewahrt</translation>
    </message>
    <message>
        <source>Scrapped: bent, opened or lost</source>
        <translation>Ausgemustert: verbogen, geöffnet oder verloren</translation>
    </message>
    <message>
        <source>Nothing was scrapped</source>
        <translation>Nichts wurde ausgemustert</translation>
    </message>
    <message>
        <source>It cannot be done with {cards} of the list. Take them off, put them aside, then go on with the rest.</source>
        <translation>Mit {cards} der Liste geht es nicht. Nehmen Sie sie heraus, legen Sie sie beiseite, dann machen Sie mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>Scrap the cards</source>
        <translation>Karten ausmustern</translation>
    </message>
    <message>
        <source>Scrap {cards} for good</source>
        <translation>{cards} endgültig ausmustern</translation>
    </message>
    <message>
        <source>Serial, then Enter</source>
        <translation>Seriennummer, dann Enter</translation>
    </message>
    <message>
        <source>Into the stock of</source>
        <translation>In den Bestand von</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Nichts wurde umgelagert</translation>
    </message>
    <message>
        <source>Move {cards}</source>
        <translation>{cards} umlagern</translation>
    </message>
    <message>
        <source>Move the cards</source>
        <translation>Karten umlagern</translation>
    </message>
    <message>
        <source>Cards come into being here, a batch at a time: their codes in one file, their sheets on paper, and where each of them is.</source>
        <translation>Hier entstehen Karten, Charge für Charge: ihre Codes in einer Datei, ihre Bögen auf Papier, und wo jede von ihnen ist.</translation>
    </message>
    <message>
        <source>No batch yet</source>
        <translation>Noch keine Charge</translation>
    </message>
    <message>
        <source>Issue cards</source>
        <translation>Kartenausgabe</translation>
    </message>
    <message>
        <source>{batches} batches · {cards} cards in all</source>
        <translation>{batches} Chargen · {cards} Karten insgesamt</translation>
    </message>
    <message>
        <source>Nothing was minted or brought in yet</source>
        <translation>Noch wurde nichts angelegt oder eingebracht</translation>
    </message>
    <message>
        <source>How many cards are drawn</source>
        <translation>Wie viele Karten gezeichnet sind</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cards on A4</source>
        <translation>Karten auf A4</translation>
    </message>
    <message>
        <source>Cards on Letter</source>
        <translation>Karten auf Letter</translation>
    </message>
    <message>
        <source>Labels on A4</source>
        <translation>Etiketten auf A4</translation>
    </message>
    <message>
        <source>Labels on Letter</source>
        <translation>Etiketten auf Letter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Bögen</translation>
    </message>
    <message>
        <source>{cards} minted</source>
        <translation>{cards} angelegt</translation>
    </message>
    <message>
        <source>Print the cards of {batch}</source>
        <translation>Die Karten von {batch} drucken</translation>
    </message>
    <message>
        <source>{file} holds the codes readably: keep it as you keep cash. When the cards are printed and looked through, delete it; the cards stay what they are.</source>
        <translation>{file} enthält die Codes lesbar: Bewahren Sie sie auf wie Bargeld. Sind die Karten gedruckt und durchgesehen, löschen Sie sie; an den Karten ändert das nichts.</translation>
    </message>
    <message>
        <source>Batch {batch}. They are worth nothing until they lie in a stock and are sold.</source>
        <translation>Die Charge {batch}. Sie sind nichts wert, bis sie in einem Bestand liegen und verkauft werden.</translation>
    </message>
    <message>
        <source>Batch {batch}, in the stock of {store}. They are worth nothing until they are sold.</source>
        <translation>Die Charge {batch}, im Bestand von {store}. Sie sind nichts wert, bis sie verkauft werden.</translation>
    </message>
    <message>
        <source>{cards}. They are worth nothing until a till activates them: print them at leisure.</source>
        <translation>{cards}. Sie sind nichts wert, bis eine Kasse sie freischaltet: Drucken Sie sie in Ruhe.</translation>
    </message>
    <message>
        <source>{done} of {count} cards are drawn</source>
        <translation>{done} von {count} Karten sind gezeichnet</translation>
    </message>
    <message>
        <source>Look through the sheets before you delete the file with the codes.</source>
        <translation>Sehen Sie die Bögen durch, bevor Sie die Datei mit den Codes löschen.</translation>
    </message>
    <message>
        <source>{sheets} sheets of {pieces}, with crop marks. The code and the square of its e-gift link lie in the field that is covered; the serial stands open, as bars.</source>
        <translation>{sheets} Bögen zu {pieces}, mit Schnittmarken. Der Code und das Quadrat seines Geschenk-Links liegen im Feld, das verdeckt wird; die Seriennummer steht offen, als Striche.</translation>
    </message>
    <message>
        <source>Put {batch} into a stock</source>
        <translation>{batch} in einen Bestand legen</translation>
    </message>
    <message>
        <source>All its cards that were not sold come along, from the printer and from other stores. Put there what really is there: a till sells only what lies in its store.</source>
        <translation>Alle ihre Karten, die nicht verkauft sind, kommen mit, aus der Druckerei und aus anderen Geschäften. Legen Sie dorthin, was wirklich da ist: Eine Kasse verkauft nur, was in ihrem Geschäft liegt.</translation>
    </message>
    <message>
        <source>Stopped. In the stock of {store} now: {cards}</source>
        <translation>Angehalten. Jetzt im Bestand von {store}: {cards}</translation>
    </message>
    <message>
        <source>Where they were before: {cards}.</source>
        <translation>Wo sie vorher lagen: {cards}.</translation>
    </message>
    <message>
        <source>Put {cards} into the stock</source>
        <translation>{cards} in den Bestand legen</translation>
    </message>
    <message>
        <source>All of them lie there</source>
        <translation>Alle liegen dort</translation>
    </message>
    <message>
        <source>The file with the codes is deleted</source>
        <translation>Die Datei mit den Codes ist gelöscht</translation>
    </message>
    <message>
        <source>The cards stay what they are. Nobody can read their codes any more.</source>
        <translation>Die Karten bleiben, was sie sind. Niemand kann ihre Codes mehr lesen.</translation>
    </message>
    <message>
        <source>{done} of {count} cards lie there</source>
        <translation>{done} von {count} Karten liegen dort</translation>
    </message>
    <message>
        <source>It stops after these cards.</source>
        <translation>Nach diesen Karten wird angehalten.</translation>
    </message>
    <message>
        <source>In the stock of {store} now: {cards}</source>
        <translation>Jetzt im Bestand von {store}: {cards}</translation>
    </message>
    <message>
        <source>The tills of that store can sell them.</source>
        <translation>Die Kassen dieses Geschäfts können sie verkaufen.</translation>
    </message>
    <message>
        <source>Scrapped: {cards}</source>
        <translation>Ausgemustert: {cards}</translation>
    </message>
    <message>
        <source>No till can ever sell them.</source>
        <translation>Keine Kasse kann sie je verkaufen.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} Karten</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>In der Druckerei</translation>
    </message>
    <message>
        <source>In stock, {store}</source>
        <translation>Im Bestand, {store}</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>of these redeemed</source>
        <translation>davon eingelöst</translation>
    </message>
    <message>
        <source>made so far, none of them to be sold</source>
        <translation>bisher angelegt, keine davon verkäuflich</translation>
    </message>
    <message>
        <source>can be sold</source>
        <translation>können verkauft werden</translation>
    </message>
    <message>
        <source>It is being written now, or the computer that wrote it stopped. None of its cards can be sold: at its next start that computer finishes the batch or scraps it.</source>
        <translation>Sie wird gerade geschrieben, oder der Rechner, der sie schrieb, hielt an. Keine ihrer Karten kann verkauft werden: Bei seinem nächsten Start stellt jener Rechner die Charge fertig oder mustert sie aus.</translation>
    </message>
    <message>
        <source>It was stopped or cut off before its file was whole. None of its cards can ever be sold, and its file is gone.</source>
        <translation>Sie wurde abgebrochen, bevor ihre Datei vollständig war. Keine ihrer Karten kann je verkauft werden, und ihre Datei ist weg.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Live together from now on</source>
        <translation>Ab jetzt zusammenleben</translation>
    </message>
    <message>
        <source>Login of the other account</source>
        <translation>Anmeldename des anderen Kontos</translation>
    </message>
    <message>
        <source>Password of the other account</source>
        <translation>Passwort des anderen Kontos</translation>
    </message>
    <message>
        <source>Who do you live with?</source>
        <translation>Mit wem leben Sie zusammen?</translation>
    </message>
    <message>
        <source>Both type their password here. Of a card that one of you has redeemed, the other is told that it was one of you. Either can leave again alone.</source>
        <translation>Beide geben hier ihr Passwort ein. Hat jemand von Ihnen eine Karte eingelöst, erfährt der andere, dass es jemand von Ihnen war. Jeder kann allein wieder austreten.</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Passwort von {name}</translation>
    </message>
</context>
<context>
    <name>KeepLeaf</name>
    <message>
        <source>Only their issuers redeem them. Until then the drawer keeps them encrypted.</source>
        <translation>Nur ihre Herausgeber lösen sie ein. Bis dahin bewahrt die Schublade sie verschlüsselt auf.</translation>
    </message>
    <message>
        <source>Keep 1 card in the drawer</source>
        <translation>1 Karte in der Schublade aufbewahren</translation>
    </message>
    <message>
        <source>Keep {count} cards in the drawer</source>
        <translation>{count} Karten in der Schublade aufbewahren</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>Passwort für {name}</translation>
    </message>
</context>
<context>
    <name>KeyBack</name>
    <message>
        <source>Five groups, written down when the store was made. Case and dashes do not matter.</source>
        <translation>Fünf Gruppen, aufgeschrieben, als die Ablage angelegt wurde. Groß-/Kleinschreibung und Striche sind egal.</translation>
    </message>
    <message>
        <source>Recovery code of the first account</source>
        <translation>Wiederherstellungscode des ersten Kontos</translation>
    </message>
    <message>
        <source>Bring the key back</source>
        <translation>Schlüssel zurückholen</translation>
    </message>
</context>
<context>
    <name>LatestLeaf</name>
    <message>
        <source>Nothing has moved in this wallet yet.</source>
        <translation>In dieser Wallet hat sich noch nichts bewegt.</translation>
    </message>
    <message>
        <source>Latest movements</source>
        <translation>Letzte Buchungen</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>Alle Buchungen</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Live apart from now on</source>
        <translation>Ab jetzt getrennt leben</translation>
    </message>
    <message>
        <source>{name} is no longer told that a card was redeemed by one of you, and neither are you. To join again, both passwords are asked.</source>
        <translation>{name} erfährt nicht mehr, dass eine Karte von einem von Ihnen eingelöst wurde, und Sie auch nicht. Um sich wieder zu verbinden, werden beide Passwörter verlangt.</translation>
    </message>
    <message>
        <source>Leave the household with {name}?</source>
        <translation>Haushalt mit {name} verlassen?</translation>
    </message>
</context>
<context>
    <name>LinkPane</name>
    <message>
        <source>Check a link</source>
        <translation>Link prüfen</translation>
    </message>
    <message>
        <source>Paste an address, or the whole message it came in. Nothing is opened, and nothing is sent.</source>
        <translation>Fügen Sie eine Adresse ein, oder die ganze Nachricht, in der sie kam. Nichts wird geöffnet und nichts gesendet.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Address or message</source>
        <translation>Adresse oder Nachricht</translation>
    </message>
    <message>
        <source>Looking at the address …</source>
        <translation>Die Adresse wird angesehen …</translation>
    </message>
    <message>
        <source>Official addresses</source>
        <translation>Offizielle Adressen</translation>
    </message>
    <message>
        <source>Only these, and what stands before them with a dot, belong to the issuers.</source>
        <translation>Nur diese, und was mit einem Punkt davorsteht, gehören den Herausgebern.</translation>
    </message>
</context>
<context>
    <name>LinkResult</name>
    <message>
        <source>Copy {address}</source>
        <translation>{address} kopieren</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Woran es zu erkennen ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was Sie jetzt tun können</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>This is not an address that can be opened.</source>
        <translation>Das ist keine Adresse, die sich öffnen lässt.</translation>
    </message>
    <message>
        <source>The address belongs to whoever owns {domain}, not to the owner of {official}.</source>
        <translation>Die Adresse gehört dem Inhaber von {domain}, nicht dem von {official}.</translation>
    </message>
    <message>
        <source>“{letter}” stands where {official} has “{true}”.</source>
        <translation>„{letter}“ steht, wo {official} „{true}“ hat.</translation>
    </message>
    <message>
        <source>“{letter}” is a Cyrillic letter; {official} has the Latin “{true}” there.</source>
        <translation>„{letter}“ ist ein kyrillischer Buchstabe; {official} hat dort das lateinische „{true}“.</translation>
    </message>
    <message>
        <source>“{letter}” is a Greek letter; {official} has the Latin “{true}” there.</source>
        <translation>„{letter}“ ist ein griechischer Buchstabe; {official} hat dort das lateinische „{true}“.</translation>
    </message>
    <message>
        <source>“{letter}” ({code}) only looks like “{true}”, which {official} has there.</source>
        <translation>„{letter}“ ({code}) sieht nur aus wie „{true}“, das {official} dort hat.</translation>
    </message>
    <message>
        <source>“{letter}” ({code}) looks like “{true}” and is none: the name of the host goes on behind it.</source>
        <translation>„{letter}“ ({code}) sieht aus wie „{true}“ und ist keines: Der Name des Servers geht dahinter weiter.</translation>
    </message>
    <message>
        <source>“{letter}” is a wide or ornate form of “{true}”, in which no official address is written.</source>
        <translation>„{letter}“ ist eine breite oder verzierte Form von „{true}“, in der keine offizielle Adresse geschrieben ist.</translation>
    </message>
    <message>
        <source>“{label}” mixes letters of several alphabets, which honest names do not.</source>
        <translation>„{label}“ mischt Buchstaben mehrerer Alphabete; ehrliche Namen tun das nicht.</translation>
    </message>
    <message>
        <source>“{label}” is a coded name: in a browser it can show as “{shown}”.</source>
        <translation>„{label}“ ist ein verschlüsselter Name: Ein Browser kann ihn als „{shown}“ anzeigen.</translation>
    </message>
    <message>
        <source>“{name}” is almost, and not quite, the name in {official}.</source>
        <translation>„{name}“ ist fast, aber nicht ganz der Name in {official}.</translation>
    </message>
    <message>
        <source>“{words}” was added: {official} belongs to another owner than {domain}.</source>
        <translation>„{words}“ wurde hinzugefügt: {official} gehört einem anderen Inhaber als {domain}.</translation>
    </message>
    <message>
        <source>It ends in “.{suffix}”, where {official} ends in “.{true}”. Anybody can register that.</source>
        <translation>Sie endet auf „.{suffix}“, {official} dagegen auf „.{true}“. Das kann jeder registrieren.</translation>
    </message>
    <message>
        <source>“{name}” only stands in front. Whose an address is, the last part before a slash says: {domain}.</source>
        <translation>„{name}“ steht nur davor. Wem eine Adresse gehört, sagt der letzte Teil vor einem Schrägstrich: {domain}.</translation>
    </message>
    <message>
        <source>“{name}” stands behind the first slash, where anybody can write anything.</source>
        <translation>„{name}“ steht hinter dem ersten Schrägstrich, wo jeder alles schreiben kann.</translation>
    </message>
    <message>
        <source>What stands before “@” is no part of the host. This leads to {host}.</source>
        <translation>Was vor „@“ steht, ist kein Teil des Servers. Das führt zu {host}.</translation>
    </message>
    <message>
        <source>The host is a number ({ip}) instead of a name, so nothing says whose it is.</source>
        <translation>Der Server ist eine Zahl ({ip}) statt eines Namens; nichts sagt, wem er gehört.</translation>
    </message>
    <message>
        <source>It begins with {scheme}, which is not protected: others can read and change what comes.</source>
        <translation>Sie beginnt mit {scheme}, das nicht geschützt ist: Andere können mitlesen und ändern, was kommt.</translation>
    </message>
    <message>
        <source>No https:// is written. Open it with https:// before it.</source>
        <translation>Kein https:// steht davor. Mit https:// davor öffnen.</translation>
    </message>
    <message>
        <source>“{scheme}:” opens another program than the browser.</source>
        <translation>„{scheme}:“ öffnet ein anderes Programm als den Browser.</translation>
    </message>
    <message>
        <source>“{scheme}:” is no place on the web: the page or program is in the address itself.</source>
        <translation>„{scheme}:“ ist kein Ort im Web: Die Seite oder das Programm steckt in der Adresse selbst.</translation>
    </message>
    <message>
        <source>Two slashes stand behind “https:” in an honest address.</source>
        <translation>In einer ehrlichen Adresse stehen zwei Schrägstriche hinter „https:“.</translation>
    </message>
    <message>
        <source>A browser reads “\” as a slash, other programs do not: the two can open different hosts.</source>
        <translation>Ein Browser liest „\“ als Schrägstrich, andere Programme nicht: Beide können verschiedene Server öffnen.</translation>
    </message>
    <message>
        <source>It asks for port {port}, where no official page is.</source>
        <translation>Sie verlangt Port {port}, wo keine offizielle Seite ist.</translation>
    </message>
    <message>
        <source>It can lead on to {target}.</source>
        <translation>Sie kann zu {target} weiterführen.</translation>
    </message>
    <message>
        <source>A dot stands behind the host. It opens the same place, but no official page is written so.</source>
        <translation>Hinter dem Server steht ein Punkt. Sie öffnet denselben Ort, aber keine offizielle Seite ist so geschrieben.</translation>
    </message>
    <message>
        <source>A character that cannot be seen ({code}) is hidden here.</source>
        <translation>Ein unsichtbares Zeichen ({code}) ist hier versteckt.</translation>
    </message>
    <message>
        <source>The host is written in percent signs, to be read by nobody. It is {host}.</source>
        <translation>Der Server ist in Prozentzeichen geschrieben, damit ihn niemand liest. Er heißt {host}.</translation>
    </message>
    <message>
        <source>This is an e-mail address. The sender that a message names can be forged.</source>
        <translation>Das ist eine E-Mail-Adresse. Der Absender einer Nachricht kann gefälscht sein.</translation>
    </message>
    <message>
        <source>This link opens Tillfold on this computer, and no page.</source>
        <translation>Dieser Link öffnet Tillfold auf diesem Computer und keine Seite.</translation>
    </message>
    <message>
        <source>It is too long to be looked at as a whole.</source>
        <translation>Sie ist zu lang, um sie ganz anzusehen.</translation>
    </message>
    <message>
        <source>This is an official address of {official}</source>
        <translation>Das ist eine offizielle Adresse von {official}</translation>
    </message>
    <message>
        <source>It can be opened. Nobody who works there asks for a code by message, on the phone or as a payment.</source>
        <translation>Sie kann geöffnet werden. Niemand, der dort arbeitet, fragt per Nachricht, am Telefon oder als Bezahlung nach einem Code.</translation>
    </message>
    <message>
        <source>This is not {official}</source>
        <translation>Das ist nicht {official}</translation>
    </message>
    <message>
        <source>It belongs to {owner}. Whoever that is reads every code and password entered there. Close the page. Type {official} into the browser to get to the official one.</source>
        <translation>Sie gehört {owner}. Wer immer das ist, liest jeden dort eingegebenen Code und jedes Passwort. Schließen Sie die Seite. Geben Sie {official} in den Browser ein, um zur offiziellen zu kommen.</translation>
    </message>
    <message>
        <source>This is made to look like {official}</source>
        <translation>Das soll wie {official} aussehen</translation>
    </message>
    <message>
        <source>No official page is written like this. Do not open it. Type {official} into the browser to get to the official one.</source>
        <translation>Keine offizielle Seite ist so geschrieben. Nicht öffnen. Geben Sie {official} in den Browser ein, um zur offiziellen zu kommen.</translation>
    </message>
    <message>
        <source>This begins at {official} and leads away from it</source>
        <translation>Das beginnt bei {official} und führt davon weg</translation>
    </message>
    <message>
        <source>The page it ends on belongs to somebody else. Do not enter a code there. Type {official} into the browser to get to the official one.</source>
        <translation>Die Seite, auf der es endet, gehört jemand anderem. Geben Sie dort keinen Code ein. Geben Sie {official} in den Browser ein, um zur offiziellen zu kommen.</translation>
    </message>
    <message>
        <source>This names {official}, but is not written as an official address</source>
        <translation>Das nennt {official}, ist aber nicht wie eine offizielle Adresse geschrieben</translation>
    </message>
    <message>
        <source>What comes from it may be from somebody else. Open https://{official} in its place.</source>
        <translation>Was davon kommt, kann von jemand anderem sein. Öffnen Sie stattdessen https://{official}.</translation>
    </message>
    <message>
        <source>This is an e-mail address</source>
        <translation>Das ist eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Whether a message really came from it cannot be seen. Never send a code in an answer.</source>
        <translation>Ob eine Nachricht wirklich von ihr kam, ist nicht zu sehen. Senden Sie nie einen Code als Antwort.</translation>
    </message>
    <message>
        <source>This link opens Tillfold</source>
        <translation>Dieser Link öffnet Tillfold</translation>
    </message>
    <message>
        <source>It leads to no page. A code in it is filled in, and nothing is redeemed until it is confirmed.</source>
        <translation>Er führt zu keiner Seite. Ein Code darin wird eingetragen, und nichts wird eingelöst, bevor es bestätigt ist.</translation>
    </message>
    <message>
        <source>This is no address of a page</source>
        <translation>Das ist keine Adresse einer Seite</translation>
    </message>
    <message>
        <source>It holds a page or a program within itself, which nobody answers for. Do not open it.</source>
        <translation>Sie enthält selbst eine Seite oder ein Programm, für das niemand einsteht. Nicht öffnen.</translation>
    </message>
    <message>
        <source>There is no address in this</source>
        <translation>Darin ist keine Adresse</translation>
    </message>
    <message>
        <source>Copy the whole address, from https:// to its end, and paste it here.</source>
        <translation>Kopieren Sie die ganze Adresse, von https:// bis zum Ende, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>This address is not known</source>
        <translation>Diese Adresse ist nicht bekannt</translation>
    </message>
    <message>
        <source>It belongs to {owner}, which is on none of the lists of official addresses. Enter no code of a card there.</source>
        <translation>Sie gehört {owner} und steht auf keiner der Listen offizieller Adressen. Geben Sie dort keinen Kartencode ein.</translation>
    </message>
</context>
<context>
    <name>ListLeaf</name>
    <message>
        <source>F5 refreshes</source>
        <translation>F5 aktualisiert</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing that moved in this wallet fits the search and the filters.</source>
        <translation>Keine Buchung dieser Wallet passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>Nothing has moved in this wallet yet.</source>
        <translation>In dieser Wallet hat sich noch nichts bewegt.</translation>
    </message>
    <message>
        <source>{count} found so far, more come as you scroll</source>
        <translation>{count} bisher gefunden, beim Blättern kommen weitere</translation>
    </message>
    <message>
        <source>{count} of {all} movements</source>
        <translation>{count} von {all} Buchungen</translation>
    </message>
    <message>
        <source>1 movement</source>
        <translation>1 Buchung</translation>
    </message>
    <message>
        <source>{count} movements</source>
        <translation>{count} Buchungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Card or account</source>
        <translation>Karte oder Konto</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kassenbeleg</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Last actions</source>
        <translation>Letzte Vorgänge</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light and dark are drawn apart.</source>
        <translation>Hell und dunkel sind je eigens gezeichnet.</translation>
    </message>
    <message>
        <source>Pages change without fading.</source>
        <translation>Seiten wechseln ohne Überblenden.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Taken from the system&apos;s own font when Tillfold starts, up to twice as large.</source>
        <translation>Beim Start von Tillfold aus der Schrift des Systems übernommen, bis zur doppelten Größe.</translation>
    </message>
    <message>
        <source>Stronger lines and darker words as soon as the system asks for more contrast.</source>
        <translation>Kräftigere Linien und dunklere Wörter, sobald das System mehr Kontrast verlangt.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>What follows the system</source>
        <translation>Was dem System folgt</translation>
    </message>
    <message>
        <source>Texts, amounts and dates are in this language.</source>
        <translation>Texte, Beträge und Daten sind in dieser Sprache.</translation>
    </message>
    <message>
        <source>It is spoken from the next start of Tillfold on.</source>
        <translation>Sie wird ab dem nächsten Start von Tillfold gesprochen.</translation>
    </message>
</context>
<context>
    <name>LookUpFlow</name>
    <message>
        <source>Look up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Looking moves nothing.</source>
        <translation>Nachsehen bewegt nichts.</translation>
    </message>
    <message>
        <source>Serial or receipt</source>
        <translation>Seriennummer oder Beleg</translation>
    </message>
    <message>
        <source>Scan or type a serial, a receipt or an order</source>
        <translation>Seriennummer, Beleg oder Bestellung scannen oder tippen</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>The number is still missing.</source>
        <translation>Die Nummer fehlt noch.</translation>
    </message>
    <message>
        <source>This looks like the claim code of a card. It was not kept.</source>
        <translation>Das sieht wie der Einlösecode einer Karte aus. Er wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Void until {end}</source>
        <translation>Stornierbar bis {end}</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Beleg {receipt}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Bestellung {order}</translation>
    </message>
    <message>
        <source>F4 refunds what was charged.</source>
        <translation>F4 erstattet, was abgebucht wurde.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Begun {when}, at {till}, by {clerk}.</source>
        <translation>Begonnen {when}, an {till}, von {clerk}.</translation>
    </message>
    <message>
        <source>Scan one of its cards to go on with it.</source>
        <translation>Scannen Sie eine ihrer Karten, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>On this receipt</source>
        <translation>Auf diesem Beleg</translation>
    </message>
    <message>
        <source>There is no card, receipt, order or account that is written like this.</source>
        <translation>Es gibt keine Karte, keinen Beleg, keine Bestellung und kein Konto mit dieser Angabe.</translation>
    </message>
</context>
<context>
    <name>ManagerHere</name>
    <message>
        <source>Who approves: a letter, or the login</source>
        <translation>Wer genehmigt: ein Buchstabe oder der Anmeldename</translation>
    </message>
    <message>
        <source>The manager types the password</source>
        <translation>Die Leitung gibt das Passwort ein</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong that Tillfold did not expect</source>
        <translation>Etwas ist geschehen, das Tillfold nicht erwartet hat</translation>
    </message>
    <message>
        <source>Value moves in whole steps, so nothing is half done. Look at the balance, then try again. The details are in the log.</source>
        <translation>Werte bewegen sich in ganzen Schritten, also ist nichts halb getan. Sehen Sie das Guthaben nach und versuchen Sie es dann erneut. Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Paid from balance</source>
        <translation>Mit Guthaben bezahlt</translation>
    </message>
    <message>
        <source>Back to its sources</source>
        <translation>Zurück an die Herkunft</translation>
    </message>
    <message>
        <source>Promotional credit</source>
        <translation>Aktionsguthaben</translation>
    </message>
    <message>
        <source>1-Click order</source>
        <translation>1-Click-Bestellung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abo</translation>
    </message>
    <message>
        <source>Trade-in credit</source>
        <translation>Gutschrift für Inzahlungnahme</translation>
    </message>
    <message>
        <source>Gift card bought</source>
        <translation>Geschenkkarte gekauft</translation>
    </message>
    <message>
        <source>Promotional credit ended</source>
        <translation>Aktionsguthaben abgelaufen</translation>
    </message>
    <message>
        <source>Goodwill credit</source>
        <translation>Kulanzgutschrift</translation>
    </message>
    <message>
        <source>Made good by the shop</source>
        <translation>Vom Geschäft ausgeglichen</translation>
    </message>
    <message>
        <source>Taken back by the shop</source>
        <translation>Vom Geschäft zurückgenommen</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Trade-in {reference}</source>
        <translation>Inzahlungnahme {reference}</translation>
    </message>
    <message>
        <source>Promotion {name}</source>
        <translation>Aktion {name}</translation>
    </message>
    <message>
        <source>Refund for order {order}</source>
        <translation>Erstattung zur Bestellung {order}</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Bestellung {order}</translation>
    </message>
    <message>
        <source>redeemed on {day}</source>
        <translation>eingelöst am {day}</translation>
    </message>
    <message>
        <source>credited on {day}</source>
        <translation>gutgeschrieben am {day}</translation>
    </message>
    <message>
        <source>promotional credit of {day}</source>
        <translation>Aktionsguthaben vom {day}</translation>
    </message>
    <message>
        <source>given by the shop on {day}</source>
        <translation>vom Geschäft am {day} gegeben</translation>
    </message>
    <message>
        <source>made good by the shop on {day}</source>
        <translation>vom Geschäft am {day} ausgeglichen</translation>
    </message>
    <message>
        <source>carried over on {day}</source>
        <translation>übertragen am {day}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Bankkarte</translation>
    </message>
    <message>
        <source>not from the balance</source>
        <translation>nicht vom Guthaben</translation>
    </message>
</context>
<context>
    <name>MovementDetail</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Guthaben danach</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Guthaben davor</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kassenbeleg</translation>
    </message>
    <message>
        <source>Entry in the book</source>
        <translation>Eintrag im Buch</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>MovementTable</name>
    <message>
        <source>Movements, newest first</source>
        <translation>Buchungen, Neuestes zuerst</translation>
    </message>
</context>
<context>
    <name>MovementsModel</name>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>The same so far.</source>
        <translation>Bis hierher gleich.</translation>
    </message>
    <message>
        <source>They are not the same yet.</source>
        <translation>Sie sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>NoteErrand</name>
    <message>
        <source>Add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>{card} is in the drawer</source>
        <translation>{card} ist in der Schublade</translation>
    </message>
    <message>
        <source>Only its last four are shown. Redeem it at its issuer when you like.</source>
        <translation>Nur die letzten vier Zeichen sind zu sehen. Lösen Sie sie beim Herausgeber ein, wann Sie möchten.</translation>
    </message>
    <message>
        <source>{card} is changed</source>
        <translation>{card} ist geändert</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Whose licence</source>
        <translation>Wessen Lizenz</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The work of others</source>
        <translation>Die Arbeit anderer</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Its text lies in the package; the name of the licence says which it is.</source>
        <translation>Der Text liegt im Paket; der Name der Lizenz sagt, welche es ist.</translation>
    </message>
    <message>
        <source>(The rest of this text lies in the package.)</source>
        <translation>(Der Rest dieses Textes liegt im Paket.)</translation>
    </message>
</context>
<context>
    <name>OptionsLeaf</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Light from the screen</source>
        <translation>Licht vom Bildschirm</translation>
    </message>
    <message>
        <source>Speak the hints</source>
        <translation>Hinweise vorlesen</translation>
    </message>
    <message>
        <source>By its address …</source>
        <translation>Über ihre Adresse …</translation>
    </message>
    <message>
        <source>Set its picture …</source>
        <translation>Bild einstellen …</translation>
    </message>
</context>
<context>
    <name>OtherAddresses</name>
    <message>
        <source>{count} addresses were found in this text</source>
        <translation>{count} Adressen wurden in diesem Text gefunden</translation>
    </message>
</context>
<context>
    <name>OtherWallet</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show this wallet</source>
        <translation>Diese Wallet anzeigen</translation>
    </message>
    <message>
        <source>Show the wallet {region}</source>
        <translation>Wallet {region} anzeigen</translation>
    </message>
    <message>
        <source>Unused since {month}</source>
        <translation>Unbenutzt seit {month}</translation>
    </message>
    <message>
        <source>Standard, never expires</source>
        <translation>Standard, verfällt nie</translation>
    </message>
    <message>
        <source>{amount} of it {ends}</source>
        <translation>{amount} davon {ends}</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>The store is made, its pictures are not: {why}. Choose another folder with --data.</source>
        <translation>Die Ablage ist angelegt, ihre Bilder sind es nicht: {why}. Mit --data einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The window needs one. Without it these commands work: demo, scan, account, inspect, redeem, balance, history, activate, check (tillfold --help).</source>
        <translation>Das Fenster braucht ihn. Ohne ihn gehen diese Befehle: demo, scan, account, inspect, redeem, balance, history, activate, check (tillfold --help).</translation>
    </message>
    <message>
        <source>It is to be a table in UTF-8 with the columns {columns}, divided by commas. Line {line} is not like that.</source>
        <translation>Es muss eine Tabelle in UTF-8 mit den Spalten {columns} sein, durch Kommas getrennt. Zeile {line} ist nicht so.</translation>
    </message>
    <message>
        <source>the file is not a Tillfold backup</source>
        <translation>Die Datei ist keine Tillfold-Sicherung</translation>
    </message>
    <message>
        <source>there is no store</source>
        <translation>Dort ist keine Ablage</translation>
    </message>
    <message>
        <source>there is already one of this name</source>
        <translation>Dort ist schon eine dieses Namens</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>In ihren Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>Sie ist beschädigt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>its address is not that of a store</source>
        <translation>Die Adresse ist nicht die einer Ablage</translation>
    </message>
    <message>
        <source>its address leads to another machine, and does not say sslmode=verify-full, so that nobody could tell who answers</source>
        <translation>Die Adresse führt zu einem anderen Rechner und enthält nicht sslmode=verify-full, sodass niemand wüsste, wer antwortet</translation>
    </message>
    <message>
        <source>its server takes no changes</source>
        <translation>Der Server nimmt keine Änderungen an</translation>
    </message>
    <message>
        <source>its login may not do this in the database</source>
        <translation>Das Login darf das in der Datenbank nicht</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>Es kommt keine Antwort</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>Die Verbindung wurde getrennt</translation>
    </message>
    <message>
        <source>it answers and does not let this login in, has no such database, or takes no more connections</source>
        <translation>Der Server antwortet, lässt dieses Login aber nicht ein, hat keine solche Datenbank oder nimmt keine Verbindungen mehr an</translation>
    </message>
    <message>
        <source>it cannot show that it is the server of this name</source>
        <translation>Der Server kann nicht belegen, dass er der mit diesem Namen ist</translation>
    </message>
    <message>
        <source>the database holds tables of another program</source>
        <translation>Die Datenbank enthält Tabellen eines anderen Programms</translation>
    </message>
    <message>
        <source>the backup was changed since it was made</source>
        <translation>Die Sicherung wurde seit ihrer Erstellung verändert</translation>
    </message>
    <message>
        <source>the file is not a Tillfold store</source>
        <translation>Die Datei ist keine Tillfold-Ablage</translation>
    </message>
    <message>
        <source>it lies on a network share, where a file cannot be locked safely</source>
        <translation>Sie liegt auf einer Netzfreigabe, wo eine Datei nicht sicher gesperrt werden kann</translation>
    </message>
    <message>
        <source>its folder is closed to this user, or has an impossible name</source>
        <translation>Ihr Ordner ist für diesen Benutzer geschlossen oder hat einen unmöglichen Namen</translation>
    </message>
    <message>
        <source>the self-check finds faults in it</source>
        <translation>Die Selbstprüfung findet Fehler darin</translation>
    </message>
    <message>
        <source>Invalid Claim Code</source>
        <translation>Ungültiger Einlösecode</translation>
    </message>
    <message>
        <source>No card answers to this code. Nothing was taken. Compare each character with the card, or scan the card. {issuer}</source>
        <translation>Keine Karte gehört zu diesem Code. Es wurde nichts abgebucht. Vergleichen Sie jedes Zeichen mit der Karte oder scannen Sie die Karte. {issuer}</translation>
    </message>
    <message>
        <source>This is not a claim code</source>
        <translation>Das ist kein Einlösecode</translation>
    </message>
    <message>
        <source>It reads as {recognised_as_words}. The claim code is another number on the card: look for the covered or printed field marked as the claim code.</source>
        <translation>Es liest sich als {recognised_as_words}. Der Einlösecode ist eine andere Nummer auf der Karte: Suchen Sie das verdeckte oder gedruckte Feld, das als Einlösecode bezeichnet ist.</translation>
    </message>
    <message>
        <source>A claim code stands in the reason</source>
        <translation>In der Begründung steht ein Einlösecode</translation>
    </message>
    <message>
        <source>Nothing was done, and the code was not kept. Name the card by its serial number and send it again.</source>
        <translation>Es wurde nichts getan, und der Code wurde nicht aufbewahrt. Nennen Sie die Karte mit ihrer Seriennummer und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>More than one card looks like this code</source>
        <translation>Mehr als eine Karte sieht diesem Code ähnlich</translation>
    </message>
    <message>
        <source>Look at the characters {positions} on the card and confirm each of them.</source>
        <translation>Sehen Sie die Zeichen {positions} auf der Karte an und bestätigen Sie jedes von ihnen.</translation>
    </message>
    <message>
        <source>Code Not Recognized</source>
        <translation>Code nicht erkannt</translation>
    </message>
    <message>
        <source>The picture does not show the code clearly enough. Scan it again, or type the code.</source>
        <translation>Das Bild zeigt den Code nicht deutlich genug. Scannen Sie ihn erneut oder tippen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Card Not Activated</source>
        <translation>Karte nicht freigeschaltet</translation>
    </message>
    <message>
        <source>Nothing was taken. Take the card and its purchase receipt back to the shop that sold it. If it was a present, ask the person who bought it for the receipt.</source>
        <translation>Es wurde nichts abgebucht. Bringen Sie die Karte und den Kassenbeleg in das Geschäft zurück, das sie verkauft hat. War es ein Geschenk, fragen Sie die Person, die sie gekauft hat, nach dem Beleg.</translation>
    </message>
    <message>
        <source>Code Already Redeemed</source>
        <translation>Code bereits eingelöst</translation>
    </message>
    <message>
        <source>{whose} Nothing was taken this time.</source>
        <translation>{whose} Diesmal wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Region Mismatch</source>
        <translation>Region stimmt nicht überein</translation>
    </message>
    <message>
        <source>This card is for {card_region}, and the wallet is for {wallet_region}. Nothing was taken. Redeem it into a wallet for {card_region}.</source>
        <translation>Diese Karte ist für {card_region}, die Wallet für {wallet_region}. Es wurde nichts abgebucht. Lösen Sie sie in eine Wallet für {card_region} ein.</translation>
    </message>
    <message>
        <source>Held for Review</source>
        <translation>Zur Prüfung zurückgehalten</translation>
    </message>
    <message>
        <source>Nothing is lost. The hold ends at the latest at {until}.</source>
        <translation>Nichts ist verloren. Die Prüfung endet spätestens {until}.</translation>
    </message>
    <message>
        <source>Too Many Attempts</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>Codes can be entered again from {until} on. The cards keep their value.</source>
        <translation>Codes können ab {until} wieder eingegeben werden. Die Karten behalten ihren Wert.</translation>
    </message>
    <message>
        <source>This card was voided</source>
        <translation>Diese Karte wurde storniert</translation>
    </message>
    <message>
        <source>Its sale was taken back. Ask at the shop named on the receipt.</source>
        <translation>Ihr Verkauf wurde zurückgenommen. Fragen Sie in dem Geschäft nach, das auf dem Kassenbeleg steht.</translation>
    </message>
    <message>
        <source>This card was replaced</source>
        <translation>Diese Karte wurde ersetzt</translation>
    </message>
    <message>
        <source>Its value went to the new card. Use the code of the new card.</source>
        <translation>Ihr Wert ging auf die neue Karte über. Verwenden Sie den Code der neuen Karte.</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Diese Karte ist abgelaufen</translation>
    </message>
    <message>
        <source>It ended on {ended}. Ask at the shop what can still be done.</source>
        <translation>Sie lief am {ended} ab. Fragen Sie im Geschäft, was noch möglich ist.</translation>
    </message>
    <message>
        <source>This promotion has ended</source>
        <translation>Diese Aktion ist beendet</translation>
    </message>
    <message>
        <source>It ended on {ended}. Nothing was credited.</source>
        <translation>Sie endete am {ended}. Es wurde nichts gutgeschrieben.</translation>
    </message>
    <message>
        <source>This card is issued elsewhere</source>
        <translation>Diese Karte ist von einem anderen Herausgeber</translation>
    </message>
    <message>
        <source>The code fits {programmes}. Only its issuer can redeem it, on its own official page: {hosts}. Nothing was looked up or sent.</source>
        <translation>Der Code passt zu {programmes}. Nur der Herausgeber kann ihn einlösen, auf seiner eigenen offiziellen Seite: {hosts}. Es wurde nichts abgefragt oder gesendet.</translation>
    </message>
    <message>
        <source>Not allowed for this account</source>
        <translation>Diesem Konto nicht erlaubt</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask someone who has it to sign in.</source>
        <translation>Dafür ist die Rolle {role} nötig. Bitten Sie jemanden mit dieser Rolle, sich anzumelden.</translation>
    </message>
    <message>
        <source>This key was used for something else</source>
        <translation>Dieser Schlüssel wurde für etwas anderes verwendet</translation>
    </message>
    <message>
        <source>Nothing was done. Repeat the request with a new key.</source>
        <translation>Es wurde nichts getan. Wiederholen Sie die Anfrage mit einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>This card is not waiting to be activated</source>
        <translation>Diese Karte wartet nicht auf ihre Freischaltung</translation>
    </message>
    <message>
        <source>Its state is {state}. Take another card from the stock.</source>
        <translation>Ihr Zustand ist {state}. Nehmen Sie eine andere Karte aus dem Bestand.</translation>
    </message>
    <message>
        <source>This card is not in this store&apos;s stock</source>
        <translation>Diese Karte ist nicht im Bestand dieses Geschäfts</translation>
    </message>
    <message>
        <source>Check the serial number. If it is right, the card must be received first.</source>
        <translation>Prüfen Sie die Seriennummer. Stimmt sie, muss die Karte zuerst eingebucht werden.</translation>
    </message>
    <message>
        <source>This amount is out of range</source>
        <translation>Dieser Betrag liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Give an amount from {least} to {most}.</source>
        <translation>Geben Sie einen Betrag von {least} bis {most} an.</translation>
    </message>
    <message>
        <source>This sale can no longer be voided</source>
        <translation>Dieser Verkauf kann nicht mehr storniert werden</translation>
    </message>
    <message>
        <source>It was made at {sold}, and a sale can be voided for 24 hours. The card keeps its value.</source>
        <translation>Er war am {sold}; ein Verkauf kann 24 Stunden lang storniert werden. Die Karte behält ihren Wert.</translation>
    </message>
    <message>
        <source>This card was used already</source>
        <translation>Diese Karte wurde schon verwendet</translation>
    </message>
    <message>
        <source>Its state is {state}. A sale is voided only while nothing has happened to its card.</source>
        <translation>Ihr Zustand ist {state}. Ein Verkauf wird nur storniert, solange mit seiner Karte nichts geschehen ist.</translation>
    </message>
    <message>
        <source>This sale was voided already</source>
        <translation>Dieser Verkauf wurde schon storniert</translation>
    </message>
    <message>
        <source>Its money was given back at {voided}. Nothing was given back this time.</source>
        <translation>Das Geld wurde am {voided} zurückgegeben. Diesmal wurde nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>The till {till} is not open</source>
        <translation>Die Kasse {till} ist nicht geöffnet</translation>
    </message>
    <message>
        <source>No money was moved. Open the till with its float, then do it again.</source>
        <translation>Es wurde kein Geld bewegt. Öffnen Sie die Kasse mit ihrem Wechselgeld und wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>The till {till} is not counted</source>
        <translation>Die Kasse {till} ist nicht gezählt</translation>
    </message>
    <message>
        <source>It stays open, and no money was moved. Count {what} first, then close the till.</source>
        <translation>Sie bleibt geöffnet, und es wurde kein Geld bewegt. Zählen Sie zuerst {what}, dann schließen Sie die Kasse.</translation>
    </message>
    <message>
        <source>The till {till} differs from its count</source>
        <translation>Die Kasse {till} weicht von ihrer Zählung ab</translation>
    </message>
    <message>
        <source>It stays open, and no money was moved. Of {tender} there should be {expected}; {counted} was counted. Count again, or close the till with the reason of the difference, which is booked.</source>
        <translation>Sie bleibt geöffnet, und es wurde kein Geld bewegt. Von {tender} sollten es {expected} sein; gezählt wurden {counted}. Zählen Sie erneut, oder schließen Sie die Kasse mit dem Grund der Abweichung, die dann gebucht wird.</translation>
    </message>
    <message>
        <source>The {what} does not wait for this</source>
        <translation>Darauf wartet dies nicht: {what}</translation>
    </message>
    <message>
        <source>Its state is {state}. Nothing was done.</source>
        <translation>Der Zustand ist {state}. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>{login} is the last manager of this store</source>
        <translation>{login} ist die letzte Leitung dieser Ablage</translation>
    </message>
    <message>
        <source>Nothing was changed. Without a manager nobody could issue cards, approve or review anything. Give somebody else the role manager first: tillfold account role LOGIN manager.</source>
        <translation>Es wurde nichts geändert. Ohne Leitung könnte niemand Karten ausgeben, genehmigen oder prüfen. Geben Sie zuerst jemand anderem die Rolle manager: tillfold account role LOGIN manager.</translation>
    </message>
    <message>
        <source>There is still money in this account</source>
        <translation>Auf diesem Konto ist noch Geld</translation>
    </message>
    <message>
        <source>Nothing was closed, and the money stays: {left} in the wallet for {region}. It cannot be sent to another account. Spend it first, then close the account.</source>
        <translation>Es wurde nichts geschlossen, und das Geld bleibt: {left} in der Wallet für {region}. Es kann nicht an ein anderes Konto gesendet werden. Geben Sie es zuerst aus, dann schließen Sie das Konto.</translation>
    </message>
    <message>
        <source>Something is still on its way to this account</source>
        <translation>Zu diesem Konto ist noch etwas unterwegs</translation>
    </message>
    <message>
        <source>Nothing was closed, so that nothing gets lost. {waiting} Have it settled at the counter, then close the account.</source>
        <translation>Es wurde nichts geschlossen, damit nichts verloren geht. {waiting} Lassen Sie es an der Kasse abschließen, dann schließen Sie das Konto.</translation>
    </message>
    <message>
        <source>There are still cards in the drawer of this account</source>
        <translation>In der Schublade dieses Kontos sind noch Karten</translation>
    </message>
    <message>
        <source>Nothing was closed, because nobody could read their codes any more. Cards in the drawer: {cards}. Redeem them with their issuers, or throw them away, then close the account.</source>
        <translation>Es wurde nichts geschlossen, weil niemand ihre Codes mehr lesen könnte. Karten in der Schublade: {cards}. Lösen Sie sie bei ihren Herausgebern ein oder werfen Sie sie weg, dann schließen Sie das Konto.</translation>
    </message>
    <message>
        <source>The account of the order {order} was closed</source>
        <translation>Das Konto der Bestellung {order} wurde geschlossen</translation>
    </message>
    <message>
        <source>Nothing was refunded. {gift} of it was paid with the balance of that account: it cannot go back there, and balance is never paid out in cash. A manager can give it to another account of the same person with the command tillfold grant. Of what was paid with cash or card, {tender} can be refunded here.</source>
        <translation>Es wurde nichts erstattet. {gift} davon wurden mit dem Guthaben jenes Kontos bezahlt: Das kann nicht dorthin zurück, und Guthaben wird nie bar ausgezahlt. Die Leitung kann es mit dem Befehl tillfold grant einem anderen Konto derselben Person geben. Von dem, was bar oder mit Karte bezahlt wurde, können {tender} hier erstattet werden.</translation>
    </message>
    <message>
        <source>This end is too early</source>
        <translation>Dieses Ende ist zu früh</translation>
    </message>
    <message>
        <source>Nothing was given, offered or made. It would end at {ends}: choose an end after {begins}.</source>
        <translation>Es wurde nichts gegeben, angeboten oder hergestellt. Es würde am {ends} enden: Wählen Sie ein Ende nach dem {begins}.</translation>
    </message>
    <message>
        <source>Balance buys no cards there</source>
        <translation>Guthaben kauft dort keine Karten</translation>
    </message>
    <message>
        <source>Nothing was taken. In the region {region} a card of this kind is not paid with balance: it is bought at a till, with cash or card.</source>
        <translation>Es wurde nichts abgebucht. In der Region {region} wird eine solche Karte nicht mit Guthaben bezahlt: Sie wird an einer Kasse bar oder mit Karte gekauft.</translation>
    </message>
    <message>
        <source>The balance is not enough</source>
        <translation>Das Guthaben reicht nicht</translation>
    </message>
    <message>
        <source>Nothing was taken. {short} of {amount} is missing: choose another way to pay that part.</source>
        <translation>Es wurde nichts abgebucht. Von {amount} fehlen {short}: Wählen Sie für diesen Teil eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>The holder of the account has not agreed</source>
        <translation>Der Inhaber des Kontos hat nicht zugestimmt</translation>
    </message>
    <message>
        <source>Nothing was taken. {why} The holder gives the PIN or a fresh one-time code, or a manager approves it with a reason.</source>
        <translation>Es wurde nichts abgebucht. {why} Der Inhaber gibt die PIN oder einen neuen Einmalcode an, oder die Leitung genehmigt es mit einem Grund.</translation>
    </message>
    <message>
        <source>The order {order} was charged already</source>
        <translation>Die Bestellung {order} wurde schon abgebucht</translation>
    </message>
    <message>
        <source>It was charged {amount} at {at}. Nothing was taken this time.</source>
        <translation>{amount} wurden am {at} abgebucht. Diesmal wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>This is more than can be refunded</source>
        <translation>Das ist mehr, als erstattet werden kann</translation>
    </message>
    <message>
        <source>Nothing was refunded. At the most {left} of the order {order} is left.</source>
        <translation>Es wurde nichts erstattet. Von der Bestellung {order} sind höchstens {left} übrig.</translation>
    </message>
    <message>
        <source>Name and password do not fit together</source>
        <translation>Name und Passwort passen nicht zusammen</translation>
    </message>
    <message>
        <source>Check both and sign in again. The recovery code of the account sets another password, with the command tillfold account recover.</source>
        <translation>Prüfen Sie beides und melden Sie sich erneut an. Der Wiederherstellungscode des Kontos setzt mit dem Befehl tillfold account recover ein anderes Passwort.</translation>
    </message>
    <message>
        <source>This account is locked for a while</source>
        <translation>Dieses Konto ist eine Zeit lang gesperrt</translation>
    </message>
    <message>
        <source>Several passwords or codes did not fit. It opens again from {until} on. Its money stays as it is.</source>
        <translation>Mehrere Passwörter oder Codes passten nicht. Es öffnet sich wieder ab {until}. Das Geld darauf bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A manager has locked this account</source>
        <translation>Die Leitung hat dieses Konto gesperrt</translation>
    </message>
    <message>
        <source>Nobody can sign in to it until a manager unlocks it. Its money stays as it is. Ask a manager of the store.</source>
        <translation>Niemand kann sich damit anmelden, bis die Leitung es entsperrt. Das Geld bleibt, wie es ist. Fragen Sie die Leitung des Geschäfts.</translation>
    </message>
    <message>
        <source>Name and PIN do not fit together</source>
        <translation>Name und PIN passen nicht zusammen</translation>
    </message>
    <message>
        <source>Nobody has taken over the till. Type the PIN again, or sign in with the password. The PIN is set by its owner, in the settings.</source>
        <translation>Niemand hat die Kasse übernommen. Geben Sie die PIN erneut ein, oder melden Sie sich mit dem Passwort an. Ihr Besitzer legt die PIN in den Einstellungen fest.</translation>
    </message>
    <message>
        <source>There is no such {what}</source>
        <translation>Das gibt es nicht: {what}</translation>
    </message>
    <message>
        <source>Check what was given and try again.</source>
        <translation>Prüfen Sie die Angabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is already such a {what}</source>
        <translation>Das gibt es schon: {what}</translation>
    </message>
    <message>
        <source>Nothing was done. Choose another name.</source>
        <translation>Es wurde nichts getan. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This card is in the drawer already</source>
        <translation>Diese Karte ist schon in der Schublade</translation>
    </message>
    <message>
        <source>{where} Nothing was added.</source>
        <translation>{where} Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Cards of several programmes have such codes</source>
        <translation>Karten mehrerer Programme haben solche Codes</translation>
    </message>
    <message>
        <source>Nothing was kept. Say which of them it is: {programmes}.</source>
        <translation>Es wurde nichts aufbewahrt. Geben Sie an, welches es ist: {programmes}.</translation>
    </message>
    <message>
        <source>No card of another issuer has such a code</source>
        <translation>Keine Karte eines anderen Herausgebers hat einen solchen Code</translation>
    </message>
    <message>
        <source>Nothing was kept. Compare each character with the card. Cards that are issued here need no drawer: redeem them.</source>
        <translation>Es wurde nichts aufbewahrt. Vergleichen Sie jedes Zeichen mit der Karte. Karten, die hier ausgegeben werden, brauchen keine Schublade: Lösen Sie sie ein.</translation>
    </message>
    <message>
        <source>{what} cannot be taken</source>
        <translation>{what} kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>{why} Nothing was kept.</source>
        <translation>{why} Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>This passphrase is too short</source>
        <translation>Dieser Kennsatz ist zu kurz</translation>
    </message>
    <message>
        <source>Nothing was written. Whoever gets the file can try passphrases for ever: give one of at least {least} characters, such as five words that do not belong together.</source>
        <translation>Es wurde nichts geschrieben. Wer die Datei bekommt, kann Kennsätze unbegrenzt durchprobieren: Geben Sie einen von mindestens {least} Zeichen an, etwa fünf Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file</source>
        <translation>Dieser Kennsatz öffnet die Datei nicht</translation>
    </message>
    <message>
        <source>Nothing was kept. Give the one that the file was made with; if it is that one, the file was changed or cut off.</source>
        <translation>Es wurde nichts aufbewahrt. Geben Sie den an, mit dem die Datei erstellt wurde; ist es dieser, wurde die Datei verändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The store is busy</source>
        <translation>Die Ablage ist belegt</translation>
    </message>
    <message>
        <source>Nothing was done. Another program has held it for too long; try again.</source>
        <translation>Es wurde nichts getan. Ein anderes Programm hält sie zu lange fest; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store cannot be used: {why}</source>
        <translation>Die Ablage kann nicht benutzt werden: {why}</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at {where}, put back a backup, or choose another store.</source>
        <translation>Es wurde nichts geändert. Sehen Sie {where} an, spielen Sie eine Sicherung zurück oder wählen Sie eine andere Ablage.</translation>
    </message>
    <message>
        <source>The server of the store cannot be used: {why}</source>
        <translation>Der Server der Ablage kann nicht benutzt werden: {why}</translation>
    </message>
    <message>
        <source>Check the network, and that the server of {where} runs and lets this login in. Then repeat what was asked with the same key: it is never done twice.</source>
        <translation>Prüfen Sie das Netzwerk und ob der Server von {where} läuft und dieses Login einlässt. Wiederholen Sie dann die Anfrage mit demselben Schlüssel: Sie wird nie zweimal ausgeführt.</translation>
    </message>
    <message>
        <source>The store was made by an older Tillfold</source>
        <translation>Die Ablage wurde mit einem älteren Tillfold angelegt</translation>
    </message>
    <message>
        <source>Nothing was changed. Close every window that has {where} open, and give the command tillfold store upgrade --as MANAGER.</source>
        <translation>Es wurde nichts geändert. Schließen Sie jedes Fenster, das {where} geöffnet hat, und geben Sie den Befehl tillfold store upgrade --as MANAGER.</translation>
    </message>
    <message>
        <source>The store was made by a newer Tillfold</source>
        <translation>Die Ablage wurde mit einem neueren Tillfold angelegt</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open {where}.</source>
        <translation>Es wurde nichts geändert. Installieren Sie die neuere Version, um {where} zu öffnen.</translation>
    </message>
    <message>
        <source>The key of this store is missing</source>
        <translation>Der Schlüssel dieser Ablage fehlt</translation>
    </message>
    <message>
        <source>It was kept in {where}. Put it back, or give the recovery code of the first account to the command tillfold store join. A new key is never made.</source>
        <translation>Er lag in {where}. Legen Sie ihn zurück, oder geben Sie dem Befehl tillfold store join den Wiederherstellungscode des ersten Kontos. Ein neuer Schlüssel wird nie erzeugt.</translation>
    </message>
    <message>
        <source>{what} is missing on this computer</source>
        <translation>{what} fehlt auf diesem Computer</translation>
    </message>
    <message>
        <source>{how}</source>
        <translation>{how}</translation>
    </message>
    <message>
        <source>A part of Tillfold that reads cards is missing or damaged ({name})</source>
        <translation>Ein Teil von Tillfold, der Karten liest, fehlt oder ist beschädigt ({name})</translation>
    </message>
    <message>
        <source>No card has been changed. Install Tillfold again; until then, type codes in by hand.</source>
        <translation>Keine Karte wurde verändert. Installieren Sie Tillfold neu; bis dahin tippen Sie Codes von Hand ein.</translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation>{name} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{name} cannot be written</source>
        <translation>{name} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing of it was kept: {why}. Make room, or choose another place, and try again.</source>
        <translation>Davon wurde nichts aufbewahrt: {why}. Schaffen Sie Platz oder wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Neither a PIN nor a one-time code was given.</source>
        <translation>Weder eine PIN noch ein Einmalcode wurde angegeben.</translation>
    </message>
    <message>
        <source>The PIN is not right.</source>
        <translation>Die PIN stimmt nicht.</translation>
    </message>
    <message>
        <source>This account has no PIN.</source>
        <translation>Dieses Konto hat keine PIN.</translation>
    </message>
    <message>
        <source>The one-time code is not right, was used, or has ended.</source>
        <translation>Der Einmalcode stimmt nicht, wurde verwendet oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>It was kept on {kept}, and its code ends in {last_four}.</source>
        <translation>Sie wurde am {kept} abgelegt, und ihr Code endet auf {last_four}.</translation>
    </message>
    <message>
        <source>The end date</source>
        <translation>Das Enddatum</translation>
    </message>
    <message>
        <source>It is no date. Write it as 2027-05-31.</source>
        <translation>Es ist kein Datum. Schreiben Sie es wie 2027-05-31.</translation>
    </message>
    <message>
        <source>Day and month could be exchanged in it. Write it as 2027-05-31.</source>
        <translation>Tag und Monat könnten darin vertauscht sein. Schreiben Sie es wie 2027-05-31.</translation>
    </message>
    <message>
        <source>The currency</source>
        <translation>Die Währung</translation>
    </message>
    <message>
        <source>It is not that of the card&apos;s region.</source>
        <translation>Es ist nicht die der Region der Karte.</translation>
    </message>
    <message>
        <source>It stands in line {line} of the table as well.</source>
        <translation>Sie steht auch in Zeile {line} der Tabelle.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>Its row says that it was redeemed already.</source>
        <translation>In ihrer Zeile steht, dass sie schon eingelöst wurde.</translation>
    </message>
    <message>
        <source>The picture of the receipt</source>
        <translation>Das Bild des Kassenbelegs</translation>
    </message>
    <message>
        <source>It is no JPEG, PNG or WebP picture.</source>
        <translation>Es ist kein JPEG-, PNG- oder WebP-Bild.</translation>
    </message>
    <message>
        <source>It is larger than two megabytes. Take it with fewer pixels, or cut out the receipt.</source>
        <translation>Es ist größer als zwei Megabyte. Nehmen Sie es mit weniger Pixeln auf, oder schneiden Sie den Beleg aus.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>It is longer than 2000 characters.</source>
        <translation>Sie ist länger als 2000 Zeichen.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>It is larger than two megabytes, or has more than 500 rows.</source>
        <translation>Sie ist größer als zwei Megabyte oder hat mehr als 500 Zeilen.</translation>
    </message>
    <message>
        <source>It is no table of text (CSV).</source>
        <translation>Es ist keine Texttabelle (CSV).</translation>
    </message>
    <message>
        <source>No column of it holds codes of other issuers: say which one does.</source>
        <translation>Keine Spalte darin enthält Codes anderer Herausgeber: Geben Sie an, welche es ist.</translation>
    </message>
    <message>
        <source>A refund of {amount} for the order {order} is promised under the receipt {receipt}.</source>
        <translation>Eine Erstattung von {amount} zur Bestellung {order} ist unter dem Beleg {receipt} zugesagt.</translation>
    </message>
    <message>
        <source>The trade-in {reference} ({item}) is neither credited nor returned.</source>
        <translation>Die Inzahlungnahme {reference} ({item}) ist weder gutgeschrieben noch zurückgegeben.</translation>
    </message>
    <message>
        <source>You redeemed it yourself: it is in your history.</source>
        <translation>Sie haben sie selbst eingelöst: Sie steht in Ihrem Verlauf.</translation>
    </message>
    <message>
        <source>Its value went into another account. If the card is new, take it and its receipt back to the shop.</source>
        <translation>Der Wert ging auf ein anderes Konto. Ist die Karte neu, bringen Sie sie mit dem Kassenbeleg ins Geschäft zurück.</translation>
    </message>
    <message>
        <source>One of your household has it: its value is in their history. Ask them.</source>
        <translation>Jemand aus Ihrem Haushalt hat sie: Ihr Wert steht in dessen Verlauf. Fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>One of its characters does not match the others.</source>
        <translation>Eines der Zeichen passt nicht zu den anderen.</translation>
    </message>
    <message>
        <source>It can also be a card of another issuer ({programmes}), who alone can redeem it: {hosts}.</source>
        <translation>Es kann auch eine Karte eines anderen Herausgebers sein ({programmes}), der allein sie einlösen kann: {hosts}.</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>die Seriennummer</translation>
    </message>
    <message>
        <source>the number under a barcode</source>
        <translation>die Nummer unter einem Strichcode</translation>
    </message>
    <message>
        <source>a receipt number</source>
        <translation>eine Belegnummer</translation>
    </message>
    <message>
        <source>the number of an order</source>
        <translation>die Nummer einer Bestellung</translation>
    </message>
    <message>
        <source>a code by which an account agrees to pay</source>
        <translation>ein Code, mit dem ein Konto einer Zahlung zustimmt</translation>
    </message>
    <message>
        <source>a promotional code</source>
        <translation>ein Aktionscode</translation>
    </message>
    <message>
        <source>a link without a code</source>
        <translation>ein Link ohne Code</translation>
    </message>
    <message>
        <source>A line of it is like no card that is issued here, so that nothing of it is printed.</source>
        <translation>Eine Zeile darin gleicht keiner Karte, die hier ausgegeben wird, deshalb wird nichts davon gedruckt.</translation>
    </message>
    <message>
        <source>Its column language is to hold de, en or ja, or nothing. A line of it is not like that.</source>
        <translation>In ihrer Spalte language muss de, en oder ja stehen, oder nichts. Eine Zeile ist nicht so.</translation>
    </message>
    <message>
        <source>It does not have as many cards as the batch, so that nothing of it is printed.</source>
        <translation>Sie hat nicht so viele Karten wie die Charge, deshalb wird nichts davon gedruckt.</translation>
    </message>
    <message>
        <source>The camera was unplugged or taken by another program. Plug it in, or close that.</source>
        <translation>Die Kamera wurde abgezogen oder von einem anderen Programm übernommen. Schließen Sie sie an, oder beenden Sie jenes.</translation>
    </message>
    <message>
        <source>Plug one in, or open a picture of the card, or type the code.</source>
        <translation>Schließen Sie eine an, öffnen Sie ein Bild der Karte, oder tippen Sie den Code ein.</translation>
    </message>
    <message>
        <source>There is no camera of the name {name}. Choose another one.</source>
        <translation>Eine Kamera namens {name} gibt es nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Compare it with the one the camera shows.</source>
        <translation>Unter dieser Adresse antwortet nichts. Vergleichen Sie sie mit der, die die Kamera anzeigt.</translation>
    </message>
    <message>
        <source>It is not a video of a known kind.</source>
        <translation>Es ist kein Video einer bekannten Art.</translation>
    </message>
    <message>
        <source>Another program is using it, or it is not allowed: add yourself to the group video and sign in again.</source>
        <translation>Ein anderes Programm benutzt sie, oder es ist nicht erlaubt: Fügen Sie sich der Gruppe video hinzu und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Plug it in, and allow cameras for Tillfold in the privacy settings of this computer.</source>
        <translation>Schließen Sie sie an, und erlauben Sie Tillfold Kameras in den Datenschutzeinstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>It asks for a password.</source>
        <translation>Sie verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>It is not a whole PDF.</source>
        <translation>Es ist keine vollständige PDF-Datei.</translation>
    </message>
    <message>
        <source>A page of it is damaged.</source>
        <translation>Eine Seite darin ist beschädigt.</translation>
    </message>
    <message>
        <source>It is not an e-mail.</source>
        <translation>Es ist keine E-Mail.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB. Save the picture of the card alone.</source>
        <translation>Die Datei ist größer als 256 MB. Speichern Sie das Bild der Karte allein.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Es gibt keine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>This computer does not allow the file to be read.</source>
        <translation>Dieser Computer erlaubt nicht, die Datei zu lesen.</translation>
    </message>
    <message>
        <source>It is not a picture of a known kind.</source>
        <translation>Es ist kein Bild einer bekannten Art.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture has more than 50 million pixels. Save it smaller.</source>
        <translation>Das Bild hat mehr als 50 Millionen Pixel. Speichern Sie es kleiner.</translation>
    </message>
    <message>
        <source>Install Tesseract (Debian and Ubuntu: apt install tesseract-ocr; macOS: brew install tesseract; Windows: the installer of UB Mannheim) and start Tillfold again.</source>
        <translation>Installieren Sie Tesseract (Debian und Ubuntu: apt install tesseract-ocr; macOS: brew install tesseract; Windows: das Installationsprogramm der UB Mannheim) und starten Sie Tillfold neu.</translation>
    </message>
    <message>
        <source>The video holds no picture.</source>
        <translation>Das Video enthält kein Bild.</translation>
    </message>
    <message>
        <source>A line of it is like no card of the batch, so that no e-mail was written for it.</source>
        <translation>Eine Zeile darin gleicht keiner Karte der Charge; für sie wurde keine E-Mail geschrieben.</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>trial balance</source>
        <translation>Summenprobe</translation>
    </message>
    <message>
        <source>account {account}, line {line}</source>
        <translation>Konto {account}, Zeile {line}</translation>
    </message>
    <message>
        <source>wallet {wallet}, movement {movement}</source>
        <translation>Wallet {wallet}, Buchung {movement}</translation>
    </message>
    <message>
        <source>card {serial}</source>
        <translation>Karte {serial}</translation>
    </message>
    <message>
        <source>drawer card number {number}</source>
        <translation>Karte Nummer {number} in einer Schublade</translation>
    </message>
    <message>
        <source>order number {number} outside</source>
        <translation>Bestellung Nummer {number} bei einem Herausgeber</translation>
    </message>
    <message>
        <source>account number {number}</source>
        <translation>Konto Nummer {number}</translation>
    </message>
    <message>
        <source>{thing} number {number}</source>
        <translation>{thing} Nummer {number}</translation>
    </message>
    <message>
        <source>A cell holds another kind of value than was written ({error}).</source>
        <translation>Eine Zelle enthält eine andere Art von Wert als geschrieben wurde ({error}).</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>Er wurde geändert, nachdem er geschrieben war.</translation>
    </message>
    <message>
        <source>It has no lines, or lines where its kind moves no money.</source>
        <translation>Er hat keine Zeilen, oder er hat welche, obwohl seine Art kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Its lines in {currency} do not sum to zero.</source>
        <translation>Seine Zeilen in {currency} ergeben zusammen nicht null.</translation>
    </message>
    <message>
        <source>An entry before it is missing.</source>
        <translation>Ein Eintrag davor fehlt.</translation>
    </message>
    <message>
        <source>It does not continue the entry before it.</source>
        <translation>Er setzt den Eintrag davor nicht fort.</translation>
    </message>
    <message>
        <source>It is earlier than the entry before it.</source>
        <translation>Er ist früher als der Eintrag davor.</translation>
    </message>
    <message>
        <source>What it moves in wallet {wallet} is not what its lines say.</source>
        <translation>Was er in Wallet {wallet} bewegt, ist nicht, was seine Zeilen sagen.</translation>
    </message>
    <message>
        <source>The wallet is not that of the one who redeemed.</source>
        <translation>Die Wallet gehört nicht der Person, die eingelöst hat.</translation>
    </message>
    <message>
        <source>It was there when the heads were kept, and is not any more.</source>
        <translation>Er war da, als die Kettenenden aufbewahrt wurden, und ist es nicht mehr.</translation>
    </message>
    <message>
        <source>It is another entry than when the heads were kept.</source>
        <translation>Er ist ein anderer als der, dessen Kettenende aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>All lines in {currency} do not sum to zero together.</source>
        <translation>Alle Zeilen in {currency} zusammen ergeben nicht null.</translation>
    </message>
    <message>
        <source>It does not follow from the line before it.</source>
        <translation>Sie folgt nicht aus der Zeile davor.</translation>
    </message>
    <message>
        <source>It is earlier than the line before it.</source>
        <translation>Sie ist früher als die Zeile davor.</translation>
    </message>
    <message>
        <source>Currency or bound are not those of its account.</source>
        <translation>Währung oder Grenze sind nicht die ihres Kontos.</translation>
    </message>
    <message>
        <source>The account is on the wrong side of its bound.</source>
        <translation>Das Konto ist auf der falschen Seite seiner Grenze.</translation>
    </message>
    <message>
        <source>It does not follow from the movement before it.</source>
        <translation>Sie folgt nicht aus der Buchung davor.</translation>
    </message>
    <message>
        <source>Its time is not that of its entry.</source>
        <translation>Ihre Zeit ist nicht die ihres Eintrags.</translation>
    </message>
    <message>
        <source>It is not found by all the words that belong to it.</source>
        <translation>Sie wird nicht mit allen Wörtern gefunden, die zu ihr gehören.</translation>
    </message>
    <message>
        <source>It is found by words that do not belong to it.</source>
        <translation>Sie wird mit Wörtern gefunden, die nicht zu ihr gehören.</translation>
    </message>
    <message>
        <source>It holds value in a state that has none.</source>
        <translation>Hier liegt ein Wert in einem Zustand, der keinen hat.</translation>
    </message>
    <message>
        <source>Its event {event} ({state}) does not follow from the one before it.</source>
        <translation>Das Ereignis {event} ({state}) folgt nicht aus dem davor.</translation>
    </message>
    <message>
        <source>It has no first event in {table}.</source>
        <translation>Das erste Ereignis in {table} fehlt.</translation>
    </message>
    <message>
        <source>It moves a drawer that is not its actor&apos;s, or is of another kind.</source>
        <translation>Er bewegt eine fremde Schublade, oder er ist von anderer Art.</translation>
    </message>
    <message>
        <source>More of it was refunded than was paid.</source>
        <translation>Es wurde mehr erstattet als bezahlt.</translation>
    </message>
    <message>
        <source>Its code is not there.</source>
        <translation>Der Code fehlt.</translation>
    </message>
    <message>
        <source>What was thrown away is still there.</source>
        <translation>Was weggeworfen wurde, ist noch da.</translation>
    </message>
    <message>
        <source>Its answer is not there.</source>
        <translation>Die Antwort dazu fehlt.</translation>
    </message>
    <message>
        <source>The entry of an answer that was given is not there.</source>
        <translation>Der Eintrag zu einer gegebenen Antwort fehlt.</translation>
    </message>
    <message>
        <source>Its role is not the one that was given to it.</source>
        <translation>Die Rolle ist nicht die, die vergeben wurde.</translation>
    </message>
    <message>
        <source>It refers to a row of {table} that is not there.</source>
        <translation>Hier wird auf eine Zeile von {table} verwiesen, die fehlt.</translation>
    </message>
    <message>
        <source>missing {part}</source>
        <translation>fehlt: {part}</translation>
    </message>
    <message>
        <source>unexpected {part}</source>
        <translation>nicht vorgesehen: {part}</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Card {last_four} accepted</source>
        <translation>Karte {last_four} angenommen</translation>
    </message>
    <message>
        <source>Card {last_four} taken back</source>
        <translation>Karte {last_four} zurückgenommen</translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation>Bestellung {reference}</translation>
    </message>
    <message>
        <source>Refund {reference}</source>
        <translation>Erstattung {reference}</translation>
    </message>
    <message>
        <source>Balance set to what the page shows</source>
        <translation>Guthaben auf den Stand der Seite gesetzt</translation>
    </message>
    <message>
        <source>{total}, of which {promotional} promotional</source>
        <translation>{total}, davon {promotional} Aktionsguthaben</translation>
    </message>
</context>
<context>
    <name>OutsideErrand</name>
    <message>
        <source>What issuers hold</source>
        <translation>Was Herausgeber verwahren</translation>
    </message>
    <message>
        <source>{where} holds {amount} now.</source>
        <translation>{where} verwahrt jetzt {amount}.</translation>
    </message>
    <message>
        <source>Nothing differs from what was booked</source>
        <translation>Nichts weicht vom Gebuchten ab</translation>
    </message>
    <message>
        <source>{amount} are booked</source>
        <translation>{amount} sind gebucht</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message>
        <source>Show older ones</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>There now, as far as it was booked</source>
        <translation>Jetzt dort, soweit gebucht</translation>
    </message>
    <message>
        <source>What happened there, newest first</source>
        <translation>Was dort geschah, Neuestes zuerst</translation>
    </message>
    <message>
        <source>What other issuers hold</source>
        <translation>Was andere Herausgeber verwahren</translation>
    </message>
    <message>
        <source>Tillfold never asks the issuers. Book here what their pages showed you, and it adds up.</source>
        <translation>Tillfold fragt nie bei den Herausgebern nach. Buchen Sie hier, was deren Seiten Ihnen gezeigt haben, und es wird zusammengezählt.</translation>
    </message>
    <message>
        <source>Nothing was booked of other issuers yet.</source>
        <translation>Noch ist nichts von anderen Herausgebern gebucht.</translation>
    </message>
    <message>
        <source>Book the order</source>
        <translation>Bestellung buchen</translation>
    </message>
    <message>
        <source>Book the refund</source>
        <translation>Erstattung buchen</translation>
    </message>
    <message>
        <source>Set the balance</source>
        <translation>Guthaben setzen</translation>
    </message>
</context>
<context>
    <name>OverridableFlow</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why the holder is not asked</source>
        <translation>Warum der Inhaber nicht gefragt wird</translation>
    </message>
    <message>
        <source>A manager signs in place of {name}. The reason is kept with the order.</source>
        <translation>Die Leitung unterschreibt anstelle von {name}. Der Grund bleibt bei der Bestellung.</translation>
    </message>
    <message>
        <source>Nothing moves until the manager has signed in.</source>
        <translation>Nichts bewegt sich, bevor sich die Leitung angemeldet hat.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>An answer of the printer {name}</source>
        <translation>Eine Antwort des Druckers {name}</translation>
    </message>
    <message>
        <source>What was done stands. Look at the printer, then print again, or save a PDF.</source>
        <translation>Was getan wurde, gilt. Sehen Sie nach dem Drucker, dann drucken Sie erneut oder speichern Sie ein PDF.</translation>
    </message>
    <message>
        <source>The note went to the printer.</source>
        <translation>Die Notiz ging an den Drucker.</translation>
    </message>
    <message>
        <source>The note is in {name}.</source>
        <translation>Die Notiz steht in {name}.</translation>
    </message>
    <message>
        <source>Cards of batch {batch}</source>
        <translation>Karten der Charge {batch}</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Karten speichern</translation>
    </message>
    <message>
        <source>The cards went to the printer.</source>
        <translation>Die Karten wurden an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The cards are in {name}. It holds their codes: keep it as you keep cash.</source>
        <translation>Die Karten stehen in {name}. Die Datei enthält ihre Codes: Bewahren Sie sie auf wie Bargeld.</translation>
    </message>
    <message>
        <source>Stopped. No card was printed.</source>
        <translation>Abgebrochen. Keine Karte wurde gedruckt.</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Beleg {number}</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>The receipt went to the printer.</source>
        <translation>Der Beleg wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The receipt is in {name}.</source>
        <translation>Der Beleg steht in {name}.</translation>
    </message>
    <message>
        <source>Report {entry}</source>
        <translation>Bericht {entry}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Der Bericht wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>Der Bericht steht in {name}.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <source>It is asked for at every sign-in. A few words in a row are strong and easy to keep.</source>
        <translation>Es wird bei jeder Anmeldung verlangt. Ein paar Wörter hintereinander sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
</context>
<context>
    <name>PayLeaf</name>
    <message>
        <source>Show at the counter</source>
        <translation>An der Kasse zeigen</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Or type this code at the till</source>
        <translation>Oder diesen Code an der Kasse eintippen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A code is being made</source>
        <translation>Ein Code wird erzeugt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hold this under the scanner of the till</source>
        <translation>Unter den Scanner der Kasse halten</translation>
    </message>
    <message>
        <source>It counts until {time}, for one order.</source>
        <translation>Er gilt bis {time}, für eine Bestellung.</translation>
    </message>
    <message>
        <source>The till shows the amount before it scans. Nobody who calls or writes needs this code.</source>
        <translation>Die Kasse zeigt den Betrag, bevor sie scannt. Niemand, der anruft oder schreibt, braucht diesen Code.</translation>
    </message>
    <message>
        <source>Whoever scans it can charge your account once.</source>
        <translation>Wer ihn scannt, kann einmal von Ihrem Konto abbuchen.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Noch {time}</translation>
    </message>
    <message>
        <source>This code has ended</source>
        <translation>Dieser Code ist abgelaufen</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Neuen Code zeigen</translation>
    </message>
    <message>
        <source>A code counts for two minutes and one order.</source>
        <translation>Ein Code gilt zwei Minuten lang und für eine Bestellung.</translation>
    </message>
    <message>
        <source>Nobody can use it any more.</source>
        <translation>Niemand kann ihn mehr verwenden.</translation>
    </message>
    <message>
        <source>{amount} charged</source>
        <translation>{amount} abgebucht</translation>
    </message>
    <message>
        <source>Back to the balance</source>
        <translation>Zurück zum Guthaben</translation>
    </message>
    <message>
        <source>Paid at {shop}</source>
        <translation>Bezahlt bei {shop}</translation>
    </message>
    <message>
        <source>Order {order}, in your history. The code is used up.</source>
        <translation>Bestellung {order}, in Ihrem Verlauf. Der Code ist verbraucht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No code was made.</source>
        <translation>Es wurde kein Code erzeugt.</translation>
    </message>
</context>
<context>
    <name>PaySquare</name>
    <message>
        <source>QR code for the till</source>
        <translation>QR-Code für die Kasse</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Open pictures of cards</source>
        <translation>Bilder von Karten öffnen</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Set the PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>A PIN for the till</source>
        <translation>Eine PIN für die Kasse</translation>
    </message>
    <message>
        <source>The clerk charges an order, you type it there. It opens nothing else, and replaces the PIN before it.</source>
        <translation>Die Kassenkraft bucht eine Bestellung ab, Sie geben sie dort ein. Sie öffnet sonst nichts und ersetzt die PIN davor.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Four to twelve digits, not a date.</source>
        <translation>Vier bis zwölf Ziffern, kein Datum.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Will be kept</source>
        <translation>Wird aufbewahrt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet auf</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>What becomes of each line of the table</source>
        <translation>Was aus jeder Zeile der Tabelle wird</translation>
    </message>
</context>
<context>
    <name>PrintedCharacter</name>
    <message>
        <source>The character as it is printed</source>
        <translation>Das Zeichen, wie es gedruckt ist</translation>
    </message>
</context>
<context>
    <name>PrintingGroup</name>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>Rolle, 58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Rolle, 80 mm</translation>
    </message>
    <message>
        <source>A4 pages</source>
        <translation>A4-Seiten</translation>
    </message>
    <message>
        <source>Printer of receipts</source>
        <translation>Drucker für Belege</translation>
    </message>
    <message>
        <source>Printer of pages</source>
        <translation>Drucker für Seiten</translation>
    </message>
    <message>
        <source>Reports and card sheets, on A4.</source>
        <translation>Berichte und Kartenbögen, auf A4.</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <translation>Papier der Belege</translation>
    </message>
    <message>
        <source>What the till prints receipts, its report and notes on.</source>
        <translation>Worauf die Kasse Belege, ihren Bericht und Notizen druckt.</translation>
    </message>
    <message>
        <source>Ask when printing</source>
        <translation>Beim Drucken fragen</translation>
    </message>
    <message>
        <source>{count} found. Each paper remembers its own.</source>
        <translation>{count} gefunden. Jedes Papier merkt sich seinen eigenen.</translation>
    </message>
    <message>
        <source>None was found. Receipts can be saved as PDF.</source>
        <translation>Keiner wurde gefunden. Belege lassen sich als PDF sichern.</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Read the card.
Move its value once.
Keep the book.</source>
        <translation>Karte lesen.
Wert einmal bewegen.
Buch führen.</translation>
    </message>
    <message>
        <source>Codes stay on this computer. They are never shown in full, logged or exported.</source>
        <translation>Codes bleiben auf diesem Computer. Sie werden nie ganz angezeigt, protokolliert oder exportiert.</translation>
    </message>
</context>
<context>
    <name>Promotions</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Offer this promotion?</source>
        <translation>Diese Aktion anbieten?</translation>
    </message>
    <message>
        <source>{how} What was given cannot be taken back; offering it can be ended at any time.</source>
        <translation>{how} Was gegeben wurde, lässt sich nicht zurücknehmen; das Angebot lässt sich jederzeit beenden.</translation>
    </message>
    <message>
        <source>Offer {amount}</source>
        <translation>{amount} anbieten</translation>
    </message>
    <message>
        <source>Code, to be noted down</source>
        <translation>Code, zum Notieren</translation>
    </message>
    <message>
        <source>For wallets of</source>
        <translation>Für Wallets von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last day, also of the credit</source>
        <translation>Letzter Tag, auch des Guthabens</translation>
    </message>
    <message>
        <source>Give credit to one account</source>
        <translation>Einem Konto Guthaben geben</translation>
    </message>
    <message>
        <source>It is there at once and cannot be taken back. The holder finds it in the history by your words.</source>
        <translation>Es ist sofort da und lässt sich nicht zurücknehmen. Im Verlauf steht es unter Ihren Worten.</translation>
    </message>
    <message>
        <source>It ends on a day</source>
        <translation>Es endet an einem Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Login of the account</source>
        <translation>Anmeldename des Kontos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency of its wallet</source>
        <translation>Währung seines Wallets</translation>
    </message>
    <message>
        <source>Such as: for the late parcel of 20 November.</source>
        <translation>Etwa: für das späte Paket vom 20. November.</translation>
    </message>
    <message>
        <source>Words that the holder reads</source>
        <translation>Worte, die im Konto zu lesen sind</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>Von {least} bis {most}.</translation>
    </message>
    <message>
        <source>That is no amount from {least} to {most}.</source>
        <translation>Das ist kein Betrag von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Give {amount} to {login}</source>
        <translation>{login} {amount} geben</translation>
    </message>
    <message>
        <source>Give the credit</source>
        <translation>Guthaben geben</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Give it to accounts</source>
        <translation>Konten geben</translation>
    </message>
    <message>
        <source>End it early</source>
        <translation>Vorzeitig beenden</translation>
    </message>
    <message>
        <source>Fine print</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>It was ended early. What was given stays until its own end.</source>
        <translation>Sie wurde vorzeitig beendet. Was gegeben wurde, bleibt bis zu seinem eigenen Ende.</translation>
    </message>
    <message>
        <source>It is over. What was not spent has lapsed.</source>
        <translation>Sie ist vorbei. Was nicht ausgegeben wurde, ist verfallen.</translation>
    </message>
    <message>
        <source>Without it so far: {accounts} with a wallet of its region.</source>
        <translation>Bisher ohne sie: {accounts} mit einem Wallet ihrer Region.</translation>
    </message>
    <message>
        <source>All accounts with a wallet of its region have it.</source>
        <translation>Alle Konten mit einem Wallet ihrer Region haben sie.</translation>
    </message>
    <message>
        <source>End the promotion</source>
        <translation>Aktion beenden</translation>
    </message>
    <message>
        <source>Nobody gets it from now on, and it cannot begin again. What was given to {accounts} stays until {date}.</source>
        <translation>Ab jetzt bekommt sie niemand mehr, und sie kann nicht wieder beginnen. Was {accounts} bekamen, bleibt bis {date}.</translation>
    </message>
    <message>
        <source>Nobody gets it from now on, and it cannot begin again. No account was given it yet.</source>
        <translation>Ab jetzt bekommt sie niemand mehr, und sie kann nicht wieder beginnen. Noch hat sie kein Konto bekommen.</translation>
    </message>
    <message>
        <source>End {name} early?</source>
        <translation>{name} vorzeitig beenden?</translation>
    </message>
    <message>
        <source>Offer one</source>
        <translation>Aktion anbieten</translation>
    </message>
    <message>
        <source>Credit for one account</source>
        <translation>Guthaben für ein Konto</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Each gets</source>
        <translation>Je Konto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Promotions, those that run first</source>
        <translation>Aktionen, die laufenden zuerst</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Running {count}</source>
        <translation>Laufend {count}</translation>
    </message>
    <message>
        <source>To come {count}</source>
        <translation>Geplant {count}</translation>
    </message>
    <message>
        <source>Ended {count}</source>
        <translation>Beendet {count}</translation>
    </message>
    <message>
        <source>No promotion is in this state.</source>
        <translation>Keine Aktion ist in diesem Stand.</translation>
    </message>
    <message>
        <source>{done} of {count} accounts are done</source>
        <translation>{done} von {count} Konten sind fertig</translation>
    </message>
    <message>
        <source>{name} was given to {accounts}</source>
        <translation>{name}: gegeben an {accounts}</translation>
    </message>
    <message>
        <source>Accounts that had it already were left out.</source>
        <translation>Konten, die sie schon hatten, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>It stops after these accounts.</source>
        <translation>Nach diesen Konten wird angehalten.</translation>
    </message>
    <message>
        <source>{login} was given {amount}</source>
        <translation>{login} hat {amount} bekommen</translation>
    </message>
    <message>
        <source>The balance of that wallet is {total} now.</source>
        <translation>Das Guthaben dieses Wallets ist jetzt {total}.</translation>
    </message>
    <message>
        <source>The accounts I name</source>
        <translation>Die Konten, die ich nenne</translation>
    </message>
    <message>
        <source>All that do not have it yet</source>
        <translation>Alle, die sie noch nicht haben</translation>
    </message>
    <message>
        <source>One login, or several with spaces or commas between them.</source>
        <translation>Ein Anmeldename, oder mehrere mit Leerzeichen oder Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldenamen</translation>
    </message>
    <message>
        <source>Give {name} to accounts</source>
        <translation>{name} an Konten geben</translation>
    </message>
    <message>
        <source>Each account gets it once; those that have it are left out. What is given cannot be taken back.</source>
        <translation>Jedes Konto bekommt sie einmal; die sie haben, werden ausgelassen. Was gegeben ist, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Stopped: it was given to {accounts}</source>
        <translation>Angehalten: gegeben an {accounts}</translation>
    </message>
    <message>
        <source>The others do not have it. Given again, it goes to these alone.</source>
        <translation>Die anderen haben sie nicht. Erneut gegeben, geht sie nur an diese.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>{amount} to {accounts} is {sum} at most.</source>
        <translation>{amount} an {accounts} sind höchstens {sum}.</translation>
    </message>
    <message>
        <source>Give {amount} to {accounts}</source>
        <translation>{amount} an {accounts} geben</translation>
    </message>
    <message>
        <source>{name} is offered</source>
        <translation>{name} wird angeboten</translation>
    </message>
    <message>
        <source>It is in the list with what becomes of it.</source>
        <translation>Sie steht in der Liste mit dem, was aus ihr wird.</translation>
    </message>
    <message>
        <source>{name} is ended</source>
        <translation>{name} ist beendet</translation>
    </message>
    <message>
        <source>What was given stays until its own end.</source>
        <translation>Was gegeben wurde, bleibt bis zu seinem eigenen Ende.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Offer a promotion</source>
        <translation>Eine Aktion anbieten</translation>
    </message>
    <message>
        <source>Nothing is offered yet: the next page shows it as holders will see it.</source>
        <translation>Noch wird nichts angeboten: Die nächste Seite zeigt sie so, wie sie zu sehen sein wird.</translation>
    </message>
    <message>
        <source>Fine print, as holders read it before it is credited</source>
        <translation>Bedingungen, wie sie vor der Gutschrift zu lesen sind</translation>
    </message>
    <message>
        <source>Name, by which holders find it</source>
        <translation>Name, unter dem sie zu finden ist</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Such as SPRING-2026. Note it down.</source>
        <translation>Etwa SPRING-2026. Notieren Sie ihn.</translation>
    </message>
    <message>
        <source>For wallets of the region</source>
        <translation>Für Wallets der Region</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Sie endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Credit with an end, once for each account: by a code, automatically, or by hand. What becomes of it is shown here.</source>
        <translation>Guthaben mit einem Ende, einmal für jedes Konto: durch einen Code, automatisch oder von Hand. Was daraus wird, steht hier.</translation>
    </message>
    <message>
        <source>No promotion yet</source>
        <translation>Noch keine Aktion</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} laufend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>By a code</source>
        <translation>Durch einen Code</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Whoever enters its code gets it, once for each account.</source>
        <translation>Wer ihren Code eingibt, bekommt sie, einmal für jedes Konto.</translation>
    </message>
    <message>
        <source>Every account with a wallet of its region gets it at its next sign-in, once.</source>
        <translation>Jedes Konto mit einem Wallet ihrer Region bekommt sie bei der nächsten Anmeldung, einmal.</translation>
    </message>
    <message>
        <source>Only accounts that you give it to get it, once each.</source>
        <translation>Nur Konten, denen Sie sie geben, bekommen sie, je einmal.</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Konto</translation>
    </message>
    <message>
        <source>{count} accounts</source>
        <translation>{count} Konten</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vergabe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das sind</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Gegeben an</translation>
    </message>
    <message>
        <source>That is no day from today on.</source>
        <translation>Das ist kein Tag ab heute.</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Nothing was changed. After several wrong ones the account is locked for a while.</source>
        <translation>Es wurde nichts geändert. Nach mehreren falschen ist das Konto eine Zeit lang gesperrt.</translation>
    </message>
    <message>
        <source>That is not the password</source>
        <translation>Das ist nicht das Passwort</translation>
    </message>
    <message>
        <source>You are not together yet. Type both passwords again, and look at the login.</source>
        <translation>Sie sind noch nicht zusammen. Geben Sie beide Passwörter erneut ein, und sehen Sie den Anmeldenamen an.</translation>
    </message>
    <message>
        <source>A password or the login is not right</source>
        <translation>Ein Passwort oder der Anmeldename stimmt nicht</translation>
    </message>
</context>
<context>
    <name>ProvePage</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>First the one that counts now, then the new one twice.</source>
        <translation>Zuerst das geltende, dann zweimal das neue.</translation>
    </message>
    <message>
        <source>The new code is shown once. The old one counts until you have confirmed the new one.</source>
        <translation>Der neue Code wird einmal angezeigt. Der alte gilt, bis Sie den neuen bestätigt haben.</translation>
    </message>
    <message>
        <source>Renew the recovery code</source>
        <translation>Wiederherstellungscode erneuern</translation>
    </message>
</context>
<context>
    <name>ProvenanceList</name>
    <message>
        <source>Where each cent came from</source>
        <translation>Woher jeder Cent kam</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Das Buch wird gelesen …</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Did someone ask you to pay with this card, or to read its code to them?</source>
        <translation>Hat Sie jemand gebeten, mit dieser Karte zu bezahlen oder den Code vorzulesen?</translation>
    </message>
    <message>
        <source>An authority or a bank wants a fee or a fine paid with it.</source>
        <translation>Eine Behörde oder eine Bank will damit eine Gebühr oder Strafe bezahlt haben.</translation>
    </message>
    <message>
        <source>Technical support calls, and wants to check or be paid.</source>
        <translation>Der technische Support ruft an und will prüfen oder bezahlt werden.</translation>
    </message>
    <message>
        <source>A prize, a job or a parcel costs something first.</source>
        <translation>Ein Gewinn, eine Arbeitsstelle oder ein Paket kostet zuerst etwas.</translation>
    </message>
    <message>
        <source>A friend, a relative or the boss writes, and cannot be called.</source>
        <translation>Ein Freund, ein Verwandter oder die Chefin schreibt und ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>People lose cards like this</source>
        <translation>So verlieren Menschen ihre Karten</translation>
    </message>
    <message>
        <source>Whoever has the code has the money, and it cannot be called back. Nobody honest asks for it.</source>
        <translation>Wer den Code hat, hat das Geld, und es kann nicht zurückgeholt werden. Niemand Ehrliches fragt danach.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Yes, someone asked me to</source>
        <translation>Ja, jemand hat mich darum gebeten</translation>
    </message>
    <message>
        <source>No, it is mine</source>
        <translation>Nein, sie gehört mir</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{pane}, {count} waiting</source>
        <translation>{pane}, {count} warten</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>{name} and {count} other kinds of card</source>
        <translation>{name} und {count} weitere Kartenarten</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>O or 0, I or 1: either is fine</source>
        <translation>O oder 0, I oder 1: beides ist recht</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Printed again on {moment}</source>
        <translation>Erneut gedruckt am {moment}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>{till}, {clerk}</source>
        <translation>{till}, {clerk}</translation>
    </message>
    <message>
        <source>Ends on {date}</source>
        <translation>Endet am {date}</translation>
    </message>
    <message>
        <source>In place of {card}, which is worth nothing now</source>
        <translation>Anstelle von {card}, die jetzt nichts mehr wert ist</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>Genehmigt von {name}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Back to the balance</source>
        <translation>Zurück ins Guthaben</translation>
    </message>
    <message>
        <source>From the balance</source>
        <translation>Vom Guthaben</translation>
    </message>
    <message>
        <source>of it promotional credit</source>
        <translation>davon Aktionsguthaben</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Ended meanwhile and gone</source>
        <translation>Inzwischen abgelaufen und verfallen</translation>
    </message>
    <message>
        <source>Still to be refunded</source>
        <translation>Noch zu erstatten</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Guthaben danach</translation>
    </message>
    <message>
        <source>Receipt or order</source>
        <translation>Beleg oder Bestellung</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>Inzahlungnahme</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kassenbeleg</translation>
    </message>
    <message>
        <source>Entry {entry}</source>
        <translation>Eintrag {entry}</translation>
    </message>
    <message>
        <source>Gift card activated</source>
        <translation>Geschenkkarte freigeschaltet</translation>
    </message>
    <message>
        <source>Gift card taken back</source>
        <translation>Geschenkkarte zurückgenommen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Gift card replaced</source>
        <translation>Geschenkkarte ersetzt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refund promised</source>
        <translation>Erstattung zugesagt</translation>
    </message>
    <message>
        <source>Refund withdrawn</source>
        <translation>Erstattung zurückgezogen</translation>
    </message>
    <message>
        <source>Trade-in quoted</source>
        <translation>Inzahlungnahme angeboten</translation>
    </message>
    <message>
        <source>Trade-in received</source>
        <translation>Inzahlungnahme angenommen</translation>
    </message>
    <message>
        <source>Trade-in assessed</source>
        <translation>Inzahlungnahme bewertet</translation>
    </message>
    <message>
        <source>Trade-in credited</source>
        <translation>Inzahlungnahme gutgeschrieben</translation>
    </message>
    <message>
        <source>Trade-in given back</source>
        <translation>Inzahlungnahme zurückgegeben</translation>
    </message>
    <message>
        <source>{count} gift cards activated</source>
        <translation>{count} Geschenkkarten freigeschaltet</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Bankkarte</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>Bar zurückgegeben</translation>
    </message>
    <message>
        <source>Given back to the bank card</source>
        <translation>Auf die Bankkarte zurückgegeben</translation>
    </message>
    <message>
        <source>Uncover the code with a coin or a fingernail, never with a blade.</source>
        <translation>Rubbeln Sie den Code mit einer Münze oder dem Fingernagel frei, nie mit einer Klinge.</translation>
    </message>
    <message>
        <source>Sign in to Tillfold, choose Redeem, and scan or type the code. It cannot be moved on.</source>
        <translation>Melden Sie sich bei Tillfold an, wählen Sie Einlösen, und scannen oder tippen Sie den Code. Es kann nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>Keep this receipt until the money is in the account. A card that cannot be read is replaced against it.</source>
        <translation>Bewahren Sie diesen Beleg auf, bis das Geld auf dem Konto ist. Eine unlesbare Karte wird gegen ihn ersetzt.</translation>
    </message>
    <message>
        <source>Read the code to nobody, on the telephone or in a message, whoever asks for it.</source>
        <translation>Lesen Sie den Code niemandem vor, weder am Telefon noch in einer Nachricht, wer auch immer danach fragt.</translation>
    </message>
    <message>
        <source>Leave the card at the shop. It is worth nothing now.</source>
        <translation>Lassen Sie die Karte im Geschäft. Sie ist jetzt nichts mehr wert.</translation>
    </message>
    <message>
        <source>Count your money before you leave the till.</source>
        <translation>Zählen Sie Ihr Geld nach, bevor Sie die Kasse verlassen.</translation>
    </message>
    <message>
        <source>Bring this receipt to give something back. The money returns to what paid for it, the balance first.</source>
        <translation>Bringen Sie diesen Beleg mit, um etwas zurückzugeben. Das Geld geht dorthin zurück, womit bezahlt wurde, zuerst ins Guthaben.</translation>
    </message>
    <message>
        <source>Look under History in Tillfold to see where each cent came from.</source>
        <translation>Sehen Sie in Tillfold unter Verlauf nach, woher jeder Cent kam.</translation>
    </message>
    <message>
        <source>Look under Balance in Tillfold: what went to the balance is there now.</source>
        <translation>Sehen Sie in Tillfold unter Guthaben nach: Was ins Guthaben ging, ist jetzt dort.</translation>
    </message>
    <message>
        <source>Keep this receipt until the refund is done. Until then nothing was given back.</source>
        <translation>Bewahren Sie diesen Beleg auf, bis die Erstattung erfolgt ist. Bis dahin wurde nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>Ask at the till if you expected this refund. Nothing was given back.</source>
        <translation>Fragen Sie an der Kasse nach, wenn Sie diese Erstattung erwartet haben. Es wurde nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>Bring the item with this receipt. Nothing is credited before that.</source>
        <translation>Bringen Sie den Gegenstand mit diesem Beleg. Vorher wird nichts gutgeschrieben.</translation>
    </message>
    <message>
        <source>Keep this receipt. The item is looked at before anything is credited.</source>
        <translation>Bewahren Sie diesen Beleg auf. Der Gegenstand wird angesehen, bevor etwas gutgeschrieben wird.</translation>
    </message>
    <message>
        <source>Tell the shop whether to credit this amount or to give the item back.</source>
        <translation>Sagen Sie dem Geschäft, ob dieser Betrag gutgeschrieben oder der Gegenstand zurückgegeben werden soll.</translation>
    </message>
    <message>
        <source>Look under Balance in Tillfold: the credit is there now.</source>
        <translation>Sehen Sie in Tillfold unter Guthaben nach: Die Gutschrift ist jetzt dort.</translation>
    </message>
    <message>
        <source>Look the item over before you leave. Nothing was credited for it.</source>
        <translation>Sehen Sie den Gegenstand an, bevor Sie gehen. Dafür wurde nichts gutgeschrieben.</translation>
    </message>
</context>
<context>
    <name>ReceiptErrand</name>
    <message>
        <source>Receipt</source>
        <translation>Kassenbeleg</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The receipt of {card}</source>
        <translation>Der Kassenbeleg von {card}</translation>
    </message>
    <message>
        <source>It is kept encrypted, and shown while the drawer is open.</source>
        <translation>Er wird verschlüsselt aufbewahrt und gezeigt, solange die Schublade offen ist.</translation>
    </message>
    <message>
        <source>The picture is kept, but it cannot be shown here.</source>
        <translation>Das Bild ist aufbewahrt, kann hier aber nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Ohne Karte</translation>
    </message>
    <message>
        <source>Added to {wallet}</source>
        <translation>Auf {wallet}</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Added, ends {day}</source>
        <translation>Endet {day}</translation>
    </message>
</context>
<context>
    <name>RecentLeaf</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Cards that you redeem will be listed here, with what became of them.</source>
        <translation>Karten, die Sie einlösen, stehen hier, mit dem, was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>The recovery code was shown once, when the account was made. It stays the same.</source>
        <translation>Der Wiederherstellungscode wurde einmal gezeigt, als das Konto angelegt wurde. Er bleibt derselbe.</translation>
    </message>
    <message>
        <source>Five groups. Case, spaces and dashes do not matter.</source>
        <translation>Fünf Gruppen. Groß-/Kleinschreibung, Leerzeichen und Striche sind egal.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Another password for {name}</source>
        <translation>Anderes Passwort für {name}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Tillfold recovery code</source>
        <translation>Tillfold-Wiederherstellungscode</translation>
    </message>
    <message>
        <source>{use} Keep it where you keep your passport. Made on {date}.</source>
        <translation>{use} Bewahren Sie ihn dort auf, wo Ihr Reisepass liegt. Erstellt am {date}.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Wiederherstellungscode aufschreiben</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Keep it where you keep your passport, not on this computer.</source>
        <translation>Bewahren Sie ihn dort auf, wo Ihr Reisepass liegt, nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Zweite Gruppe</translation>
    </message>
    <message>
        <source>Last group</source>
        <translation>Letzte Gruppe</translation>
    </message>
    <message>
        <source>Show that you have it</source>
        <translation>Zeigen Sie, dass Sie ihn haben</translation>
    </message>
    <message>
        <source>Type the second and the last group.</source>
        <translation>Tippen Sie die zweite und die letzte Gruppe ein.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>made {date}</source>
        <translation>erstellt am {date}</translation>
    </message>
    <message>
        <source>Recovery code for this store</source>
        <translation>Wiederherstellungscode für diese Ablage</translation>
    </message>
    <message>
        <source>It opens this store if the password or this computer is lost.</source>
        <translation>Er öffnet diese Ablage, wenn das Passwort oder dieser Computer verloren geht.</translation>
    </message>
    <message>
        <source>Recovery code for this account</source>
        <translation>Wiederherstellungscode für dieses Konto</translation>
    </message>
    <message>
        <source>It sets another password for this account if the first is lost.</source>
        <translation>Er setzt ein anderes Passwort für dieses Konto, wenn das erste verloren geht.</translation>
    </message>
    <message>
        <source>{use} Nobody else has it, so nobody can send it to you.</source>
        <translation>{use} Sonst hat ihn niemand, also kann ihn Ihnen auch niemand schicken.</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Das Konto wird angelegt …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>RedeemPane</name>
    <message>
        <source>Redeem</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Nothing was redeemed</source>
        <translation>Es wurde nichts eingelöst</translation>
    </message>
    <message>
        <source>The card keeps its value. Its code is no longer in the field.</source>
        <translation>Die Karte behält ihren Wert. Ihr Code steht nicht mehr im Feld.</translation>
    </message>
    <message>
        <source>{programme} {code} still holds {amount}.</source>
        <translation>{programme} {code} enthält noch {amount}.</translation>
    </message>
    <message>
        <source>The credit of {programme} is still to be had: {amount}.</source>
        <translation>Das Aktionsguthaben von {programme} ist noch zu haben: {amount}.</translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>Returned</source>
        <translation>Zurückgebracht</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Overcharged</source>
        <translation>Preisfehler</translation>
    </message>
    <message>
        <source>Promotional credit</source>
        <translation>Aktionsguthaben</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Bankkarte</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Hand out {amount} in cash.</source>
        <translation>Geben Sie {amount} bar heraus.</translation>
    </message>
    <message>
        <source>Give {amount} back to the bank card at its terminal.</source>
        <translation>Geben Sie {amount} am Kartengerät auf die Bankkarte zurück.</translation>
    </message>
    <message>
        <source>{who} · {amount}, {when}, at {till}</source>
        <translation>{who} · {amount}, {when}, an {till}</translation>
    </message>
    <message>
        <source>What paid, and what was given back</source>
        <translation>Was bezahlt hat, und was zurückgegeben wurde</translation>
    </message>
    <message>
        <source>Cannot go back</source>
        <translation>Kann nicht zurück</translation>
    </message>
    <message>
        <source>All can go back</source>
        <translation>Kann ganz zurück</translation>
    </message>
    <message>
        <source>{amount} can go back</source>
        <translation>{amount} kann zurück</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Ist zurückgegeben</translation>
    </message>
    <message>
        <source>All of it goes to the balance.</source>
        <translation>Alles geht ins Guthaben.</translation>
    </message>
    <message>
        <source>{amount} in cash.</source>
        <translation>{amount} in bar.</translation>
    </message>
    <message>
        <source>{amount} to the bank card.</source>
        <translation>{amount} auf die Bankkarte.</translation>
    </message>
    <message>
        <source>{amount} to the balance, {rest}</source>
        <translation>{amount} ins Guthaben, {rest}</translation>
    </message>
    <message>
        <source>{amount} goes back to promotional credit that has ended, and is gone at once.</source>
        <translation>{amount} gehen in Aktionsguthaben zurück, das abgelaufen ist, und verfallen sofort.</translation>
    </message>
    <message>
        <source>{amount} was for credit that has ended, and is gone.</source>
        <translation>{amount} gehörten zu abgelaufenem Aktionsguthaben und sind verfallen.</translation>
    </message>
    <message>
        <source>{amount} is in the balance again.</source>
        <translation>{amount} sind wieder im Guthaben.</translation>
    </message>
    <message>
        <source>{amount} is promotional credit again.</source>
        <translation>{amount} sind wieder Aktionsguthaben.</translation>
    </message>
    <message>
        <source>{amount} is in the balance again, {credit} of it as promotional credit.</source>
        <translation>{amount} sind wieder im Guthaben, davon {credit} als Aktionsguthaben.</translation>
    </message>
    <message>
        <source>Nothing was given back yet. Receipt {receipt} brings it up again.</source>
        <translation>Es wurde noch nichts zurückgegeben. Beleg {receipt} ruft es wieder auf.</translation>
    </message>
    <message>
        <source>Nothing was given back. The promise of receipt {receipt} is no more.</source>
        <translation>Es wurde nichts zurückgegeben. Die Zusage auf Beleg {receipt} gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Receipt {receipt}. {left} of the order can still be refunded.</source>
        <translation>Beleg {receipt}. {left} der Bestellung können noch erstattet werden.</translation>
    </message>
    <message>
        <source>Receipt {receipt}. Nothing of the order is left to refund.</source>
        <translation>Beleg {receipt}. Von der Bestellung ist nichts mehr zu erstatten.</translation>
    </message>
    <message>
        <source>No order was charged under {number}, or against it. Nothing was refunded.</source>
        <translation>Unter {number} oder auf diesen Beleg wurde keine Bestellung abgebucht. Es wurde nichts erstattet.</translation>
    </message>
    <message>
        <source>{why}. Nothing was refunded.</source>
        <translation>{why}. Es wurde nichts erstattet.</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Konto geschlossen</translation>
    </message>
    <message>
        <source>{amount} of this order was paid with the balance of an account that is closed. It cannot go back there, and balance is never paid out.</source>
        <translation>{amount} dieser Bestellung wurden mit dem Guthaben eines geschlossenen Kontos bezahlt. Dorthin kann es nicht zurück, und Guthaben wird nie ausgezahlt.</translation>
    </message>
    <message>
        <source>A manager can give it to another account of the same person.</source>
        <translation>Die Leitung kann es einem anderen Konto derselben Person geben.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nichts mehr übrig</translation>
    </message>
    <message>
        <source>All of this order was given back before.</source>
        <translation>Diese Bestellung wurde schon ganz zurückgegeben.</translation>
    </message>
    <message>
        <source>This was scanned and is no receipt. Type the amount.</source>
        <translation>Das wurde gescannt und ist kein Beleg. Tippen Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>This is no amount. Type one such as 25 or 12.50.</source>
        <translation>Das ist kein Betrag. Geben Sie einen ein, etwa 25 oder 12,50.</translation>
    </message>
    <message>
        <source>At the most {most} of this order can be refunded.</source>
        <translation>Höchstens {most} dieser Bestellung können erstattet werden.</translation>
    </message>
    <message>
        <source>This is longer than one line.</source>
        <translation>Das ist länger als eine Zeile.</translation>
    </message>
</context>
<context>
    <name>RefundFlow</name>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Receipt or order</source>
        <translation>Beleg oder Bestellung</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number</source>
        <translation>Beleg scannen oder Nummer eintippen</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Zugesagtes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An amount up to {most}, or Enter for all of it</source>
        <translation>Ein Betrag bis {most}, oder Enter für alles</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>1 or 2, or Enter</source>
        <translation>1 oder 2, oder Enter</translation>
    </message>
    <message>
        <source>A digit, or the reason in a few words</source>
        <translation>Eine Ziffer oder der Grund in wenigen Worten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receipt number of the refund, or Enter</source>
        <translation>Belegnummer der Erstattung oder Enter</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kassenbeleg</translation>
    </message>
    <message>
        <source>Scan or type the receipt of the promise, or Enter</source>
        <translation>Beleg der Zusage scannen oder eintippen, oder Enter</translation>
    </message>
    <message>
        <source>Promised on receipt</source>
        <translation>Zugesagt auf Beleg</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>Die Zusage</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 oder 2</translation>
    </message>
    <message>
        <source>Money goes back to what paid for the order, the balance first.</source>
        <translation>Das Geld geht dorthin zurück, woher es kam, zuerst ins Guthaben.</translation>
    </message>
    <message>
        <source>Refund an order</source>
        <translation>Bestellung erstatten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Refund {order}</source>
        <translation>{order} erstatten</translation>
    </message>
    <message>
        <source>{amount} cannot go back: the account of the balance that paid it is closed.</source>
        <translation>{amount} können nicht zurück: Das Konto, dessen Guthaben bezahlt hat, ist geschlossen.</translation>
    </message>
    <message>
        <source>Also on this receipt: {orders}</source>
        <translation>Auch auf diesem Beleg: {orders}</translation>
    </message>
    <message>
        <source>Alt L shows what was done with it, to print a receipt again.</source>
        <translation>Alt L zeigt, was damit getan wurde, um einen Beleg erneut zu drucken.</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>{amount} erstatten</translation>
    </message>
    <message>
        <source>Promise {amount}</source>
        <translation>{amount} zusagen</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>{amount} auszahlen</translation>
    </message>
    <message>
        <source>Withdraw {amount}</source>
        <translation>{amount} zurückziehen</translation>
    </message>
    <message>
        <source>Press 1 for now or 2 for a promise.</source>
        <translation>Drücken Sie 1 für sofort oder 2 für eine Zusage.</translation>
    </message>
    <message>
        <source>Nothing was promised on this receipt.</source>
        <translation>Auf diesen Beleg wurde nichts zugesagt.</translation>
    </message>
    <message>
        <source>This was scanned and is no reason. Type it, or press a digit.</source>
        <translation>Das wurde gescannt und ist kein Grund. Tippen Sie ihn ein oder drücken Sie eine Ziffer.</translation>
    </message>
    <message>
        <source>Press 1 to give it back, or 2 to withdraw it.</source>
        <translation>Drücken Sie 1 zum Auszahlen oder 2 zum Zurückziehen.</translation>
    </message>
    <message>
        <source>Refund of order {order}, {amount}, receipt {receipt}</source>
        <translation>Erstattung der Bestellung {order}, {amount}, Beleg {receipt}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Issued, not activated</source>
        <translation>Ausgegeben, nicht freigeschaltet</translation>
    </message>
    <message>
        <source>Activated, not redeemed</source>
        <translation>Freigeschaltet, nicht eingelöst</translation>
    </message>
    <message>
        <source>Held for review</source>
        <translation>Zur Prüfung zurückgehalten</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Replaced by a new card</source>
        <translation>Durch eine neue Karte ersetzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expired and closed</source>
        <translation>Abgelaufen und geschlossen</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Aktionsguthaben</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Codes can be entered again from</source>
        <translation>Codes können wieder eingegeben werden ab</translation>
    </message>
    <message>
        <source>The hold ends at the latest</source>
        <translation>Die Prüfung endet spätestens</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was taken. The code is kept, so there is nothing to type.</source>
        <translation>Es wurde nichts abgebucht. Der Code ist noch da; nichts muss neu eingetippt werden.</translation>
    </message>
    <message>
        <source>It is not known yet whether the card was added. It can be added only once, whatever happened.</source>
        <translation>Noch ist nicht bekannt, ob die Karte gutgeschrieben wurde. Sie kann nur einmal gutgeschrieben werden, was auch geschehen ist.</translation>
    </message>
    <message>
        <source>Press Try again</source>
        <translation>„Erneut versuchen“ drücken</translation>
    </message>
    <message>
        <source>It asks about the same redemption: the answer is found, or the card is added now.</source>
        <translation>Es fragt nach derselben Einlösung: Die Antwort wird gefunden, oder die Karte wird jetzt gutgeschrieben.</translation>
    </message>
    <message>
        <source>Look into the history later</source>
        <translation>Später im Verlauf nachsehen</translation>
    </message>
    <message>
        <source>A card that was added is listed there, with the balance after it.</source>
        <translation>Eine gutgeschriebene Karte steht dort, mit dem Guthaben danach.</translation>
    </message>
    <message>
        <source>Look at it in the history</source>
        <translation>Im Verlauf ansehen</translation>
    </message>
    <message>
        <source>The movement shows the amount, and the balance after it.</source>
        <translation>Die Buchung zeigt den Betrag und das Guthaben danach.</translation>
    </message>
    <message>
        <source>Each account gets a promotion once, also with another code.</source>
        <translation>Jedes Konto bekommt eine Aktion einmal, auch mit einem anderen Code.</translation>
    </message>
    <message>
        <source>There is nothing else to do</source>
        <translation>Sonst ist nichts zu tun</translation>
    </message>
    <message>
        <source>Throw the card away</source>
        <translation>Karte wegwerfen</translation>
    </message>
    <message>
        <source>Its value is in your balance. Keep the receipt of the shop.</source>
        <translation>Ihr Wert ist in Ihrem Guthaben. Bewahren Sie den Kassenbeleg auf.</translation>
    </message>
    <message>
        <source>Open a wallet for {region}</source>
        <translation>Wallet für {region} eröffnen</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Zurück zum Code</translation>
    </message>
    <message>
        <source>It is still in the field.</source>
        <translation>Er steht noch im Feld.</translation>
    </message>
    <message>
        <source>Look for the claim code</source>
        <translation>Einlösecode suchen</translation>
    </message>
    <message>
        <source>You added this card yourself: {amount}, {when}, to your wallet for {region}. Nothing was taken this time.</source>
        <translation>Sie haben diese Karte selbst gutgeschrieben: {amount}, {when}, in Ihre Wallet für {region}. Diesmal wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>You have this credit already: {amount}, {when}, in your wallet for {region}. Nothing was credited this time.</source>
        <translation>Sie haben dieses Aktionsguthaben schon: {amount}, {when}, in Ihrer Wallet für {region}. Diesmal wurde nichts gutgeschrieben.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet auf</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Kartenprogramm</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>This card was never switched on at a till, so it holds no money yet. The code itself is fine; nothing was taken and nothing is lost.</source>
        <translation>Diese Karte wurde an keiner Kasse freigeschaltet und hat deshalb noch kein Guthaben. Der Code selbst ist in Ordnung; es wurde nichts abgebucht und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Find the receipt</source>
        <translation>Kassenbeleg heraussuchen</translation>
    </message>
    <message>
        <source>It shows the shop, the date and an activation line for this card.</source>
        <translation>Darauf stehen Geschäft, Datum und eine Freischaltungszeile für diese Karte.</translation>
    </message>
    <message>
        <source>Take card and receipt back to the shop</source>
        <translation>Karte und Beleg ins Geschäft zurückbringen</translation>
    </message>
    <message>
        <source>They can switch it on. A present: ask the person who bought it for the receipt.</source>
        <translation>Dort kann die Karte freigeschaltet werden. Bei einem Geschenk: Fragen Sie die Person, die sie gekauft hat, nach dem Beleg.</translation>
    </message>
    <message>
        <source>Redeem it here again</source>
        <translation>Hier noch einmal einlösen</translation>
    </message>
    <message>
        <source>The code is kept for this visit, so you only press Try again.</source>
        <translation>Der Code bleibt für diese Sitzung erhalten; drücken Sie einfach „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>The value of this card was moved into an account before. Nothing was taken this time.</source>
        <translation>Der Wert dieser Karte wurde schon früher auf ein Konto gebucht. Diesmal wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Look into your history</source>
        <translation>Im eigenen Verlauf nachsehen</translation>
    </message>
    <message>
        <source>Perhaps it was added before, on this account or another one of yours.</source>
        <translation>Vielleicht wurde sie früher gutgeschrieben, auf diesem oder einem anderen Ihrer Konten.</translation>
    </message>
    <message>
        <source>Ask in your household</source>
        <translation>Im Haushalt fragen</translation>
    </message>
    <message>
        <source>One of your household has it: the value of this card is with them. Nothing was taken this time.</source>
        <translation>Jemand aus Ihrem Haushalt hat sie: Der Wert dieser Karte ist dort. Diesmal wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Whoever it was finds the card in their own history.</source>
        <translation>Wer immer es war, findet die Karte im eigenen Verlauf.</translation>
    </message>
    <message>
        <source>Its value is in your household. Keep the receipt of the shop.</source>
        <translation>Ihr Wert ist in Ihrem Haushalt. Bewahren Sie den Kassenbeleg auf.</translation>
    </message>
    <message>
        <source>This card is being looked at by a manager of the shop. Nothing is lost; it keeps its value.</source>
        <translation>Die Leitung des Geschäfts sieht sich diese Karte an. Nichts ist verloren; sie behält ihren Wert.</translation>
    </message>
    <message>
        <source>Somebody who had the card in hand may have redeemed it already.</source>
        <translation>Jemand, der die Karte in der Hand hatte, kann sie schon eingelöst haben.</translation>
    </message>
    <message>
        <source>Take card and receipt to the shop</source>
        <translation>Karte und Beleg ins Geschäft bringen</translation>
    </message>
    <message>
        <source>No card answers to this code. Nothing was taken. {issuer}</source>
        <translation>Keine Karte gehört zu diesem Code. Es wurde nichts abgebucht. {issuer}</translation>
    </message>
    <message>
        <source>Compare each character with the card</source>
        <translation>Jedes Zeichen mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>8 and B, 5 and S, 2 and Z, 6 and G are easily taken for each other.</source>
        <translation>8 und B, 5 und S, 2 und Z, 6 und G werden leicht verwechselt.</translation>
    </message>
    <message>
        <source>Scan the card instead of typing</source>
        <translation>Karte scannen statt tippen</translation>
    </message>
    <message>
        <source>Characters in doubt are shown enlarged, with what they may be.</source>
        <translation>Unsichere Zeichen werden vergrößert gezeigt, mit dem, was sie sein können.</translation>
    </message>
    <message>
        <source>They find the card by its serial number, also when the code is damaged.</source>
        <translation>Dort wird die Karte über ihre Seriennummer gefunden, auch wenn der Code beschädigt ist.</translation>
    </message>
    <message>
        <source>It is {recognised_as_words}. Nothing was looked up, and nothing was taken.</source>
        <translation>Es ist {recognised_as_words}. Es wurde nichts abgefragt und nichts abgebucht.</translation>
    </message>
    <message>
        <source>Turn the card over</source>
        <translation>Karte umdrehen</translation>
    </message>
    <message>
        <source>The claim code stands on the back, often under a scratch panel.</source>
        <translation>Der Einlösecode steht auf der Rückseite, oft unter einem Rubbelfeld.</translation>
    </message>
    <message>
        <source>Uncover it with a coin or a fingernail</source>
        <translation>Mit einer Münze oder dem Fingernagel freirubbeln</translation>
    </message>
    <message>
        <source>Never with a blade: it takes the print off with the panel.</source>
        <translation>Nie mit einer Klinge: Sie nimmt mit dem Rubbelfeld auch den Druck weg.</translation>
    </message>
    <message>
        <source>Type or scan that code</source>
        <translation>Diesen Code eintippen oder scannen</translation>
    </message>
    <message>
        <source>Letters and digits in groups, marked as the claim code.</source>
        <translation>Buchstaben und Ziffern in Gruppen, als Einlösecode bezeichnet.</translation>
    </message>
    <message>
        <source>Those cards differ in single characters only. Nothing was moved, and nothing is, until you have compared them with your card.</source>
        <translation>Diese Karten unterscheiden sich nur in einzelnen Zeichen. Es wurde nichts bewegt, und es wird nichts bewegt, bis Sie sie mit Ihrer Karte verglichen haben.</translation>
    </message>
    <message>
        <source>Look at these characters on the card: {positions}</source>
        <translation>Diese Zeichen auf der Karte ansehen: {positions}</translation>
    </message>
    <message>
        <source>They are counted from the left, without the dashes.</source>
        <translation>Sie sind von links gezählt, ohne die Striche.</translation>
    </message>
    <message>
        <source>Are they as you typed them? Then say so</source>
        <translation>Sind sie, wie Sie sie getippt haben? Dann bestätigen Sie es</translation>
    </message>
    <message>
        <source>The card is shown before anything is added.</source>
        <translation>Die Karte wird gezeigt, bevor etwas gutgeschrieben wird.</translation>
    </message>
    <message>
        <source>Is one of them another letter? Correct the code</source>
        <translation>Ist eines davon ein anderes Zeichen? Dann berichtigen Sie den Code</translation>
    </message>
    <message>
        <source>Or scan the card, and press the letter that you see.</source>
        <translation>Oder scannen Sie die Karte und drücken Sie das Zeichen, das Sie sehen.</translation>
    </message>
    <message>
        <source>This card is for {card_region}, and the wallet is for {wallet_region}. Currencies are never mixed. Nothing was taken; the card keeps its value.</source>
        <translation>Diese Karte ist für {card_region}, die Wallet für {wallet_region}. Währungen werden nie gemischt. Es wurde nichts abgebucht; die Karte behält ihren Wert.</translation>
    </message>
    <message>
        <source>Open a wallet for {card_region} here</source>
        <translation>Hier eine Wallet für {card_region} eröffnen</translation>
    </message>
    <message>
        <source>It belongs to this account. The card is shown again before it is added.</source>
        <translation>Sie gehört zu diesem Konto. Die Karte wird noch einmal gezeigt, bevor sie gutgeschrieben wird.</translation>
    </message>
    <message>
        <source>Or sign in to an account for {card_region}</source>
        <translation>Oder bei einem Konto für {card_region} anmelden</translation>
    </message>
    <message>
        <source>The region of an account is always shown at the top right.</source>
        <translation>Die Region eines Kontos steht immer oben rechts.</translation>
    </message>
    <message>
        <source>Keep the card and its receipt</source>
        <translation>Karte und Beleg aufbewahren</translation>
    </message>
    <message>
        <source>The shop may ask to see them.</source>
        <translation>Das Geschäft kann danach fragen.</translation>
    </message>
    <message>
        <source>Ask the shop named on the receipt</source>
        <translation>Im Geschäft fragen, das auf dem Beleg steht</translation>
    </message>
    <message>
        <source>They know why, and when it is decided.</source>
        <translation>Dort ist bekannt, warum, und wann es entschieden wird.</translation>
    </message>
    <message>
        <source>Was the card new? Report it</source>
        <translation>War die Karte neu? Dann melden Sie sie</translation>
    </message>
    <message>
        <source>A manager of the shop looks into it. Keep the card and its receipt.</source>
        <translation>Die Leitung des Geschäfts geht der Sache nach. Bewahren Sie Karte und Beleg auf.</translation>
    </message>
    <message>
        <source>Many cards of high value were added to this account within a short time, so a manager looks at it before more are. Nothing is lost; the card keeps its value.</source>
        <translation>Diesem Konto wurden in kurzer Zeit viele Karten von hohem Wert gutgeschrieben; deshalb sieht sich die Leitung das an, bevor weitere folgen. Nichts ist verloren; die Karte behält ihren Wert.</translation>
    </message>
    <message>
        <source>Try again when the review is over</source>
        <translation>Nach der Prüfung erneut versuchen</translation>
    </message>
    <message>
        <source>A manager decides, and the card can then be added here.</source>
        <translation>Die Leitung entscheidet, und die Karte kann dann hier gutgeschrieben werden.</translation>
    </message>
    <message>
        <source>Several codes in a row found no card, so that codes rest for a while. Nothing was taken, and the cards keep their value.</source>
        <translation>Mehrere Codes hintereinander gehörten zu keiner Karte, deshalb ruhen Codes eine Weile. Es wurde nichts abgebucht, und die Karten behalten ihren Wert.</translation>
    </message>
    <message>
        <source>Wait until then</source>
        <translation>Bis dahin warten</translation>
    </message>
    <message>
        <source>Trying before that changes nothing, also with a right code.</source>
        <translation>Ein Versuch davor ändert nichts, auch nicht mit einem richtigen Code.</translation>
    </message>
    <message>
        <source>Compare the code with the card in the meantime</source>
        <translation>In der Zwischenzeit den Code mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>Or scan it: characters in doubt are then shown enlarged.</source>
        <translation>Oder scannen: Unsichere Zeichen werden dann vergrößert gezeigt.</translation>
    </message>
    <message>
        <source>The sale of this card was taken back, so it holds no money. Nothing was taken.</source>
        <translation>Der Verkauf dieser Karte wurde zurückgenommen, deshalb hat sie kein Guthaben. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The shop named on it took the sale back.</source>
        <translation>Das darauf genannte Geschäft hat den Verkauf zurückgenommen.</translation>
    </message>
    <message>
        <source>Ask there</source>
        <translation>Dort nachfragen</translation>
    </message>
    <message>
        <source>They can tell when and why, and what was paid back.</source>
        <translation>Dort ist bekannt, wann und warum, und was zurückgezahlt wurde.</translation>
    </message>
    <message>
        <source>The value of this card went to a new card. Nothing was taken.</source>
        <translation>Der Wert dieser Karte ging auf eine neue Karte über. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Take the new card</source>
        <translation>Neue Karte nehmen</translation>
    </message>
    <message>
        <source>It was handed out when this one was replaced.</source>
        <translation>Sie wurde ausgehändigt, als diese ersetzt wurde.</translation>
    </message>
    <message>
        <source>Redeem its code instead</source>
        <translation>Deren Code einlösen</translation>
    </message>
    <message>
        <source>It holds the whole value.</source>
        <translation>Sie enthält den ganzen Wert.</translation>
    </message>
    <message>
        <source>This card ended on {ended}. Nothing was taken.</source>
        <translation>Diese Karte lief am {ended} ab. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Take the card and its receipt to the shop</source>
        <translation>Karte und Beleg ins Geschäft bringen</translation>
    </message>
    <message>
        <source>Ask there what can still be done with its value.</source>
        <translation>Fragen Sie dort, was mit ihrem Wert noch möglich ist.</translation>
    </message>
    <message>
        <source>The code fits {programmes}. Only its issuer can redeem it. Nothing was looked up or sent, and the card keeps its value.</source>
        <translation>Der Code passt zu {programmes}. Nur der Herausgeber kann ihn einlösen. Es wurde nichts abgefragt oder gesendet, und die Karte behält ihren Wert.</translation>
    </message>
    <message>
        <source>Keep it in the drawer until you redeem it</source>
        <translation>In der Schublade aufbewahren, bis Sie sie einlösen</translation>
    </message>
    <message>
        <source>Its code lies there encrypted, with its amount and its end.</source>
        <translation>Ihr Code liegt dort verschlüsselt, mit Betrag und Ende.</translation>
    </message>
    <message>
        <source>Open the issuer’s own page</source>
        <translation>Seite des Herausgebers öffnen</translation>
    </message>
    <message>
        <source>The official addresses are: {hosts}.</source>
        <translation>Die offiziellen Adressen sind: {hosts}.</translation>
    </message>
    <message>
        <source>Redeem the card there</source>
        <translation>Karte dort einlösen</translation>
    </message>
    <message>
        <source>Type the address yourself. Links in messages may lead elsewhere.</source>
        <translation>Tippen Sie die Adresse selbst ein. Links in Nachrichten können woandershin führen.</translation>
    </message>
    <message>
        <source>This promotion ended on {ended}. Nothing was credited, and nothing was taken.</source>
        <translation>Diese Aktion endete am {ended}. Es wurde nichts gutgeschrieben und nichts abgebucht.</translation>
    </message>
    <message>
        <source>Look for a newer code</source>
        <translation>Nach einem neueren Code suchen</translation>
    </message>
    <message>
        <source>The shop tells what is offered now, and until when.</source>
        <translation>Das Geschäft sagt, was jetzt angeboten wird, und bis wann.</translation>
    </message>
    <message>
        <source>Was it entered in time? Ask the shop</source>
        <translation>Rechtzeitig eingegeben? Dann im Geschäft fragen</translation>
    </message>
    <message>
        <source>A manager there can give credit by hand.</source>
        <translation>Die Leitung dort kann Guthaben von Hand geben.</translation>
    </message>
    <message>
        <source>This account may not do this. Nothing was taken; the card keeps its value.</source>
        <translation>Dieses Konto darf das nicht. Es wurde nichts abgebucht; die Karte behält ihren Wert.</translation>
    </message>
    <message>
        <source>Switch to another account</source>
        <translation>Zu einem anderen Konto wechseln</translation>
    </message>
    <message>
        <source>The name at the top right is the account that is signed in.</source>
        <translation>Der Name oben rechts ist das angemeldete Konto.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Print these steps</source>
        <translation>Diese Schritte drucken</translation>
    </message>
    <message>
        <source>What we know about the card</source>
        <translation>Was über die Karte bekannt ist</translation>
    </message>
    <message>
        <source>You were given this card to pay someone? Stop, and call the shop first.</source>
        <translation>Sollen Sie mit dieser Karte jemanden bezahlen? Halten Sie inne und rufen Sie zuerst das Geschäft an.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>Karte scannen</translation>
    </message>
    <message>
        <source>Report this card</source>
        <translation>Karte melden</translation>
    </message>
    <message>
        <source>I compared them: they are right</source>
        <translation>Ich habe sie verglichen: Sie stimmen</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>See it in History</source>
        <translation>Im Verlauf ansehen</translation>
    </message>
    <message>
        <source>Keep it in the drawer</source>
        <translation>In der Schublade aufbewahren</translation>
    </message>
    <message>
        <source>Enter another code</source>
        <translation>Anderen Code eingeben</translation>
    </message>
    <message>
        <source>Correct the code</source>
        <translation>Code berichtigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
</context>
<context>
    <name>RemindersGroup</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 Tag vorher</translation>
    </message>
    <message>
        <source>{count} days before</source>
        <translation>{count} Tage vorher</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Jetzt eine zeigen</translation>
    </message>
    <message>
        <source>How they are shown</source>
        <translation>Wie sie gezeigt werden</translation>
    </message>
    <message>
        <source>Each is told once when it comes so near, and once more on its last day.</source>
        <translation>Jede wird einmal gemeldet, wenn es so nahe ist, und noch einmal am letzten Tag.</translation>
    </message>
    <message>
        <source>How early</source>
        <translation>Wie früh</translation>
    </message>
    <message>
        <source>Promotional credit that ends</source>
        <translation>Aktionsguthaben, das endet</translation>
    </message>
    <message>
        <source>Its amount, its wallet and its last day.</source>
        <translation>Betrag, Wallet und letzter Tag.</translation>
    </message>
    <message>
        <source>Cards in the drawer that end</source>
        <translation>Karten in der Schublade, die enden</translation>
    </message>
    <message>
        <source>Named by programme and last four, never by their code.</source>
        <translation>Nach Programm und letzten vier Zeichen benannt, nie nach dem Code.</translation>
    </message>
    <message>
        <source>Balance that lies idle</source>
        <translation>Guthaben, das ungenutzt liegt</translation>
    </message>
    <message>
        <source>Of a wallet that has not moved for half a year; told once.</source>
        <translation>Von einer Wallet, die sich ein halbes Jahr nicht bewegt hat; einmal gemeldet.</translation>
    </message>
    <message>
        <source>As messages of this desktop, beside Tillfold&apos;s sign in its tray.</source>
        <translation>Als Meldungen dieses Desktops, neben dem Zeichen von Tillfold in der Leiste.</translation>
    </message>
    <message>
        <source>As notifications of this desktop, which keeps them in its list.</source>
        <translation>Als Benachrichtigungen dieses Desktops, der sie in seiner Liste behält.</translation>
    </message>
    <message>
        <source>In this window: the desktop offers no notifications.</source>
        <translation>In diesem Fenster: Der Desktop bietet keine Benachrichtigungen an.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>{amount} in the wallet {wallet}: {ends}.</source>
        <translation>{amount} in der Wallet {wallet}: {ends}.</translation>
    </message>
    <message>
        <source>Promotional credit ends soon</source>
        <translation>Aktionsguthaben endet bald</translation>
    </message>
    <message>
        <source>{amount} in the wallet {wallet}, unused since {month}: it can pay your next order.</source>
        <translation>{amount} in der Wallet {wallet}, unbenutzt seit {month}: Es kann Ihre nächste Bestellung bezahlen.</translation>
    </message>
    <message>
        <source>Balance lies idle</source>
        <translation>Guthaben liegt ungenutzt</translation>
    </message>
    <message>
        <source>{programme} {last_four}</source>
        <translation>{programme} {last_four}</translation>
    </message>
    <message>
        <source>{card}: {ends}.</source>
        <translation>{card}: {ends}.</translation>
    </message>
    <message>
        <source>{amount} on {card}: {ends}.</source>
        <translation>{amount} auf {card}: {ends}.</translation>
    </message>
    <message>
        <source>A card in the drawer ends soon</source>
        <translation>Eine Karte in der Schublade endet bald</translation>
    </message>
    <message>
        <source>{count} things to keep in mind</source>
        <translation>{count} Dinge zum Merken</translation>
    </message>
</context>
<context>
    <name>ReplaceFlow</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Unreadable card</source>
        <translation>Unlesbare Karte</translation>
    </message>
    <message>
        <source>Scan or type its serial</source>
        <translation>Seriennummer scannen oder eintippen</translation>
    </message>
    <message>
        <source>Its receipt</source>
        <translation>Ihr Kassenbeleg</translation>
    </message>
    <message>
        <source>Scan or type the receipt it was sold on</source>
        <translation>Beleg scannen oder eintippen, auf dem sie verkauft wurde</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Scan a new card from the stock</source>
        <translation>Neue Karte aus dem Bestand scannen</translation>
    </message>
    <message>
        <source>The whole value moves to the new card. A manager approves it here.</source>
        <translation>Der ganze Wert geht auf die neue Karte über. Die Leitung genehmigt es hier.</translation>
    </message>
    <message>
        <source>Replace a card</source>
        <translation>Karte ersetzen</translation>
    </message>
    <message>
        <source>Approve and replace</source>
        <translation>Genehmigen und ersetzen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing moves until the manager has signed in.</source>
        <translation>Nichts bewegt sich, bevor sich die Leitung angemeldet hat.</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>This is no serial of a card.</source>
        <translation>Das ist keine Seriennummer einer Karte.</translation>
    </message>
    <message>
        <source>Replace {old} by {new}</source>
        <translation>{old} durch {new} ersetzen</translation>
    </message>
    <message>
        <source>Serial {new} has the value of {old} now. Approved by {manager}.</source>
        <translation>Seriennummer {new} hat jetzt den Wert von {old}. Genehmigt von {manager}.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Keep the old card with the till: it is worth nothing now.</source>
        <translation>Behalten Sie die alte Karte an der Kasse: Sie ist jetzt nichts mehr wert.</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>{why}. Nothing was moved: the old card keeps its value.</source>
        <translation>{why}. Es wurde nichts bewegt: Die alte Karte behält ihren Wert.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Somebody redeemed this card into another account. Was it new when you got it? Then the shop looks into it, and can replace it.</source>
        <translation>Jemand hat diese Karte auf ein anderes Konto eingelöst. War sie neu, als Sie sie bekamen? Dann geht das Geschäft der Sache nach und kann sie ersetzen.</translation>
    </message>
    <message>
        <source>Report {card} to the shop?</source>
        <translation>{card} dem Geschäft melden?</translation>
    </message>
    <message>
        <source>Report {code}</source>
        <translation>{code} melden</translation>
    </message>
    <message>
        <source>The shop sees this card, your name and what you write. It never gets the code.</source>
        <translation>Das Geschäft sieht diese Karte, Ihren Namen und was Sie schreiben. Den Code bekommt es nie.</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Was mitgeteilt wird</translation>
    </message>
    <message>
        <source>Such as the number of the purchase receipt, and where and when the card was bought.</source>
        <translation>Etwa die Nummer des Kassenbelegs, und wo und wann die Karte gekauft wurde.</translation>
    </message>
    <message>
        <source>What should the shop know?</source>
        <translation>Was soll das Geschäft wissen?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Card tried before it was sold</source>
        <translation>Karte vor dem Verkauf probiert</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Zu viele falsche Codes</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>Falsche Codes</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Was geschuldet wird</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was counted at the tills</source>
        <translation>Was an den Kassen gezählt wurde</translation>
    </message>
    <message>
        <source>What was held and reported</source>
        <translation>Was gesperrt und gemeldet wurde</translation>
    </message>
    <message>
        <source>Cards and codes that were tried</source>
        <translation>Probierte Karten und Codes</translation>
    </message>
    <message>
        <source>As of {moment}. Printed on {printed}.</source>
        <translation>Stand {moment}. Gedruckt am {printed}.</translation>
    </message>
    <message>
        <source>From {since} up to {until}. Printed on {printed}.</source>
        <translation>Von {since} bis {until}. Gedruckt am {printed}.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>On cards</source>
        <translation>Auf Karten</translation>
    </message>
    <message>
        <source>In wallets</source>
        <translation>In Wallets</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Nothing was ever owed.</source>
        <translation>Es wurde nie etwas geschuldet.</translation>
    </message>
    <message>
        <source>Up to these entries, the last one of each till and desk:</source>
        <translation>Bis zu diesen Einträgen, dem letzten jeder Kasse und jedes Arbeitsplatzes:</translation>
    </message>
    <message>
        <source>Digest, the same for every report that reads the same:</source>
        <translation>Prüfsumme, gleich für jeden Bericht gleichen Inhalts:</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>a holder</source>
        <translation>Inhaber selbst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Till or desk</source>
        <translation>Kasse oder Platz</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Nothing happened then.</source>
        <translation>In dieser Zeit ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Zahlart</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>No till was counted then.</source>
        <translation>In dieser Zeit wurde keine Kasse gezählt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>No card was tried before it was sold, and no wrong code entered.</source>
        <translation>Keine Karte wurde vor dem Verkauf probiert und kein falscher Code eingegeben.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No account was held and no card reported then.</source>
        <translation>Damals wurde kein Konto geprüft und keine Karte gemeldet.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Owed</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kassen</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Summiert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Von diesem Tag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Entries of the position</source>
        <translation>Einträge des Standes</translation>
    </message>
    <message>
        <source>The entries up to which it is read, such as till-1-42, desk-1-7; then Enter</source>
        <translation>Die Einträge, bis zu denen gelesen wird, etwa till-1-42, desk-1-7; dann Eingabe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>Nach Kasse</translation>
    </message>
    <message>
        <source>By clerk</source>
        <translation>Nach Kassenkraft</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>At a position of the book</source>
        <translation>An einem Stand des Buches</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>The chart&apos;s values, newest first</source>
        <translation>Die Werte des Diagramms, neueste zuerst</translation>
    </message>
    <message>
        <source>From this moment on</source>
        <translation>Ab diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How far adding up is</source>
        <translation>Wie weit das Summieren ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{done} of {all} moments are added up…</source>
        <translation>{done} von {all} Zeitpunkten sind summiert …</translation>
    </message>
    <message>
        <source>Chart of the report; the same as a table is behind As a table</source>
        <translation>Diagramm des Berichts; dasselbe als Tabelle steht hinter „Als Tabelle“</translation>
    </message>
    <message>
        <source>{moment}: {value}</source>
        <translation>{moment}: {value}</translation>
    </message>
    <message>
        <source>Take the report out</source>
        <translation>Den Bericht ausgeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei sichern</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Als Datei</translation>
    </message>
    <message>
        <source>A table for any spreadsheet, with plain decimal amounts and times in UTC.</source>
        <translation>Eine Tabelle für jede Tabellenkalkulation, mit einfachen Dezimalbeträgen und Zeiten in UTC.</translation>
    </message>
    <message>
        <source>For programs: one object a line, amounts in the smallest unit of their currency, times in UTC.</source>
        <translation>Für Programme: ein Objekt je Zeile, Beträge in der kleinsten Einheit ihrer Währung, Zeiten in UTC.</translation>
    </message>
    <message>
        <source>Pages to read or to print.</source>
        <translation>Seiten zum Lesen oder Drucken.</translation>
    </message>
    <message>
        <source>{report}: every line of it, also where the list adds several up.</source>
        <translation>{report}: jede Zeile davon, auch wo die Liste mehrere zusammenfasst.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Die Datei ist geschrieben</translation>
    </message>
    <message>
        <source>{count} lines are in {name}.</source>
        <translation>{count} Zeilen stehen in {name}.</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu berichten</translation>
    </message>
    <message>
        <source>What is owed, by currency</source>
        <translation>Was offen ist, nach Währung</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was counted at the tills, newest first</source>
        <translation>Was an den Kassen gezählt wurde, neueste zuerst</translation>
    </message>
    <message>
        <source>Cards and codes that were tried</source>
        <translation>Karten und Codes, die versucht wurden</translation>
    </message>
    <message>
        <source>Accounts held, cards reported or held, newest first</source>
        <translation>Geprüfte Konten, gemeldete und gesperrte Karten, die neuesten zuerst</translation>
    </message>
    <message>
        <source>There is nothing to draw over this time.</source>
        <translation>Für diese Zeit gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Stopped. F5 begins again.</source>
        <translation>Angehalten. F5 beginnt von vorn.</translation>
    </message>
    <message>
        <source>What is owed, as of {moment}</source>
        <translation>Was offen ist, Stand {moment}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Vom {first} bis {last}</translation>
    </message>
    <message>
        <source>A position names the last entry of each till and desk, as it stands on a report or a till&apos;s close. Type the entries above, then Enter.</source>
        <translation>Ein Stand nennt den letzten Eintrag jeder Kasse und jedes Platzes, wie er auf einem Bericht oder Kassenabschluss steht. Geben Sie die Einträge oben ein, dann Eingabe.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>On cards</source>
        <translation>Auf Karten</translation>
    </message>
    <message>
        <source>In wallets</source>
        <translation>In Geldbörsen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Owed in {currency}</source>
        <translation>Offen in {currency}</translation>
    </message>
    <message>
        <source>{cards} on cards, {wallets} in wallets</source>
        <translation>{cards} auf Karten, {wallets} in Geldbörsen</translation>
    </message>
    <message>
        <source>Nothing was ever owed: no card was sold up to then.</source>
        <translation>Es war nie etwas offen: Bis dahin wurde keine Karte verkauft.</translation>
    </message>
    <message>
        <source>Up to {moment}, which is up to these entries: {entries}. Digest, the same for every report that reads the same: {digest}</source>
        <translation>Bis {moment}, das heißt bis zu diesen Einträgen: {entries}. Prüfwert, gleich für jeden Bericht, der dasselbe liest: {digest}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Till or desk</source>
        <translation>Kasse oder Platz</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Freigeschaltet</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Orders paid</source>
        <translation>Bezahlte Bestellungen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Nothing was done at any till or desk in this time.</source>
        <translation>In dieser Zeit wurde an keiner Kasse und keinem Platz etwas getan.</translation>
    </message>
    <message>
        <source>{what} in {currency}, by day</source>
        <translation>{what} in {currency}, nach Tag</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Gezählt von</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Tills: {count}</source>
        <translation>Kassen: {count}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>No till was counted in this time.</source>
        <translation>In dieser Zeit wurde keine Kasse gezählt.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{clerk}, {when}</source>
        <translation>{clerk}, {when}</translation>
    </message>
    <message>
        <source>Difference in {currency}, by day</source>
        <translation>Differenz in {currency}, nach Tag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Cards tried before their sale</source>
        <translation>Vor dem Verkauf versuchte Karten</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>Falsche Codes</translation>
    </message>
    <message>
        <source>Accounts: {count}</source>
        <translation>Konten: {count}</translation>
    </message>
    <message>
        <source>Tries by day</source>
        <translation>Versuche nach Tag</translation>
    </message>
    <message>
        <source>No card was tried before it was sold, and no wrong code entered.</source>
        <translation>Keine Karte wurde vor ihrem Verkauf versucht und kein falscher Code eingegeben.</translation>
    </message>
    <message>
        <source>Whose account, or who told of it</source>
        <translation>Wessen Konto, oder wer es meldete</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Wartend: {count}</translation>
    </message>
    <message>
        <source>Accounts held</source>
        <translation>Konten in Prüfung</translation>
    </message>
    <message>
        <source>Cards reported</source>
        <translation>Gemeldete Karten</translation>
    </message>
    <message>
        <source>Cards held</source>
        <translation>Gesperrte Karten</translation>
    </message>
    <message>
        <source>Held and reported by day</source>
        <translation>Gesperrt und gemeldet nach Tag</translation>
    </message>
    <message>
        <source>No account was held and no card reported in this time.</source>
        <translation>In dieser Zeit wurde kein Konto geprüft und keine Karte gemeldet.</translation>
    </message>
</context>
<context>
    <name>ReportsPane</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird summiert …</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Replace the store</source>
        <translation>Ablage ersetzen</translation>
    </message>
    <message>
        <source>The backup is copied and checked; the store is replaced at the end…</source>
        <translation>Die Sicherung wird kopiert und geprüft; die Ablage wird am Ende ersetzt …</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Only for a backup of another store, whose key is not on this computer.</source>
        <translation>Nur für die Sicherung einer anderen Ablage, deren Schlüssel nicht auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>Recovery code of its first account</source>
        <translation>Wiederherstellungscode ihres ersten Kontos</translation>
    </message>
    <message>
        <source>What was booked since the backup was made is gone, for everybody. Other windows and tills have to be closed. Everybody signs in again afterwards.</source>
        <translation>Was seit der Sicherung gebucht wurde, ist weg, für alle. Andere Fenster und Kassen müssen geschlossen sein. Danach melden sich alle neu an.</translation>
    </message>
    <message>
        <source>Replace the store with this backup?</source>
        <translation>Ablage durch diese Sicherung ersetzen?</translation>
    </message>
    <message>
        <source>The store is as it was.</source>
        <translation>Die Ablage ist, wie sie war.</translation>
    </message>
    <message>
        <source>Nothing was replaced</source>
        <translation>Es wurde nichts ersetzt</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What the book says about it</source>
        <translation>Was das Buch dazu sagt</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Say why in a few words. A decision is made once.</source>
        <translation>Begründen Sie es in wenigen Worten. Eine Entscheidung fällt einmal.</translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation>Grund, mit der Entscheidung aufbewahrt</translation>
    </message>
    <message>
        <source>A blank card of this store, or none.</source>
        <translation>Eine leere Karte dieses Geschäfts, oder keine.</translation>
    </message>
    <message>
        <source>New card in its place</source>
        <translation>Neue Karte an ihrer Stelle</translation>
    </message>
    <message>
        <source>A rejected case gives no new card.</source>
        <translation>Ein abgelehnter Fall gibt keine neue Karte.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Ask the holder</source>
        <translation>Inhaber fragen</translation>
    </message>
    <message>
        <source>What was said: {told}</source>
        <translation>Was gesagt wurde: {told}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Zurückgehalten von</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} Karten</translation>
    </message>
    <message>
        <source>within {minutes} minutes</source>
        <translation>innerhalb von {minutes} Minuten</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Serial {serial}</source>
        <translation>Seriennummer {serial}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Held accounts, reported cards and cards held for fraud come here to be decided.</source>
        <translation>Zurückgehaltene Konten, gemeldete Karten und wegen Betrugs zurückgehaltene Karten kommen zur Entscheidung hierher.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Nothing waits to be decided</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>{count} waiting · the oldest since {when}</source>
        <translation>{count} warten · am längsten seit {when}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>What waits to be decided</source>
        <translation>Was auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>Account held for review</source>
        <translation>Konto in Prüfung</translation>
    </message>
    <message>
        <source>New card, already redeemed</source>
        <translation>Neue Karte, eingelöst</translation>
    </message>
    <message>
        <source>Card held for fraud</source>
        <translation>Betrugsverdacht</translation>
    </message>
    <message>
        <source>All {count} activated at one till</source>
        <translation>Alle {count} an einer Kasse</translation>
    </message>
    <message>
        <source>{first}, receipt {second}</source>
        <translation>{first}, Beleg {second}</translation>
    </message>
    <message>
        <source>Not sold in one go</source>
        <translation>Nicht auf einmal verkauft</translation>
    </message>
    <message>
        <source>Different receipts: {count}</source>
        <translation>Verschiedene Belege: {count}</translation>
    </message>
    <message>
        <source>Serial numbers in one run</source>
        <translation>Nummern in einer Reihe</translation>
    </message>
    <message>
        <source>{first} to {second}</source>
        <translation>{first} bis {second}</translation>
    </message>
    <message>
        <source>All {count} of one batch</source>
        <translation>Alle {count} aus einer Charge</translation>
    </message>
    <message>
        <source>{first}</source>
        <translation>{first}</translation>
    </message>
    <message>
        <source>Not of one batch</source>
        <translation>Nicht aus einer Charge</translation>
    </message>
    <message>
        <source>Nor serials in one run</source>
        <translation>Auch keine Nummernreihe</translation>
    </message>
    <message>
        <source>No tries with wrong codes</source>
        <translation>Keine falschen Codes</translation>
    </message>
    <message>
        <source>In the day before the hold</source>
        <translation>Am Tag davor</translation>
    </message>
    <message>
        <source>Tries with wrong codes: {count}</source>
        <translation>Falsche Codes: {count}</translation>
    </message>
    <message>
        <source>Had such cards before</source>
        <translation>Hatte solche Karten</translation>
    </message>
    <message>
        <source>Earlier cards: {count}, worth {worth}</source>
        <translation>Frühere Karten: {count}, Wert {worth}</translation>
    </message>
    <message>
        <source>First cards of this worth</source>
        <translation>Erste dieses Werts</translation>
    </message>
    <message>
        <source>None before these</source>
        <translation>Vor diesen keine</translation>
    </message>
    <message>
        <source>Sold {when}</source>
        <translation>Verkauft {when}</translation>
    </message>
    <message>
        <source>Never sold here</source>
        <translation>Hier nie verkauft</translation>
    </message>
    <message>
        <source>No till put money on it</source>
        <translation>Keine Kasse hat sie aufgeladen</translation>
    </message>
    <message>
        <source>Redeemed by somebody else</source>
        <translation>Von anderen eingelöst</translation>
    </message>
    <message>
        <source>{first}, {when}</source>
        <translation>{first}, {when}</translation>
    </message>
    <message>
        <source>Redeemed by the same account</source>
        <translation>Vom selben Konto</translation>
    </message>
    <message>
        <source>Not redeemed</source>
        <translation>Nicht eingelöst</translation>
    </message>
    <message>
        <source>Its value is still on it</source>
        <translation>Ihr Wert ist noch darauf</translation>
    </message>
    <message>
        <source>Code tried before it was sold</source>
        <translation>Code vorher probiert</translation>
    </message>
    <message>
        <source>Tries: {count}</source>
        <translation>Versuche: {count}</translation>
    </message>
    <message>
        <source>Code not tried before its sale</source>
        <translation>Code nicht probiert</translation>
    </message>
    <message>
        <source>Nobody entered it on the shelf</source>
        <translation>Nicht im Regal eingegeben</translation>
    </message>
    <message>
        <source>First report of this account</source>
        <translation>Erste Meldung</translation>
    </message>
    <message>
        <source>None before this one</source>
        <translation>Vor dieser keine</translation>
    </message>
    <message>
        <source>Reports of this account: {count}</source>
        <translation>Meldungen: {count}</translation>
    </message>
    <message>
        <source>This one among them</source>
        <translation>Diese mitgezählt</translation>
    </message>
    <message>
        <source>{name} · {cards} cards in {minutes} min</source>
        <translation>{name} · {cards} Karten in {minutes} min</translation>
    </message>
    <message>
        <source>{card} · reported by {name}</source>
        <translation>{card} · gemeldet von {name}</translation>
    </message>
    <message>
        <source>{card} · held by {name}</source>
        <translation>{card} · zurückgehalten von {name}</translation>
    </message>
    <message>
        <source>Since {when}. It ends by itself {until} if nobody decides.</source>
        <translation>Seit {when}. Endet von selbst {until}, wenn niemand entscheidet.</translation>
    </message>
    <message>
        <source>Reported {when}. Nothing moves until you decide.</source>
        <translation>Gemeldet {when}. Nichts bewegt sich, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Held since {when}. Nobody can redeem it until you decide.</source>
        <translation>Zurückgehalten seit {when}. Niemand kann sie einlösen, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Approve and release the account</source>
        <translation>Genehmigen und Konto freigeben</translation>
    </message>
    <message>
        <source>Approve and make good {amount}</source>
        <translation>Genehmigen und {amount} ausgleichen</translation>
    </message>
    <message>
        <source>Approve and close the card</source>
        <translation>Genehmigen und Karte schließen</translation>
    </message>
    <message>
        <source>Rejected, {time}</source>
        <translation>Abgelehnt, {time}</translation>
    </message>
    <message>
        <source>Approved, {time}</source>
        <translation>Genehmigt, {time}</translation>
    </message>
    <message>
        <source>{name} can redeem again.</source>
        <translation>{name} kann wieder einlösen.</translation>
    </message>
    <message>
        <source>The new card with the serial {serial} has {amount}. Hand it over.</source>
        <translation>Die neue Karte mit der Seriennummer {serial} hat {amount}. Händigen Sie sie aus.</translation>
    </message>
    <message>
        <source>The card is worth nothing now. No other card was given for it.</source>
        <translation>Die Karte ist jetzt nichts mehr wert. Eine andere wurde dafür nicht gegeben.</translation>
    </message>
    <message>
        <source>The account stays held until its hold ends. Nothing was taken.</source>
        <translation>Das Konto bleibt zurückgehalten, bis die Frist endet. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The card stays as it was. Nothing was paid back.</source>
        <translation>Die Karte bleibt, wie sie war. Es wurde nichts zurückgezahlt.</translation>
    </message>
    <message>
        <source>The card can be redeemed again. Nothing was taken.</source>
        <translation>Die Karte kann wieder eingelöst werden. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Decided today ({count})</source>
        <translation>Heute entschieden ({count})</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>by {login}</source>
        <translation>von {login}</translation>
    </message>
    <message>
        <source>Print the note and hand it over, or copy it into a letter. It names no code. Nothing is decided by it.</source>
        <translation>Drucken Sie die Notiz und übergeben Sie sie, oder kopieren Sie sie in einen Brief. Sie nennt keinen Code. Entschieden wird damit nichts.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>Notiz drucken</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} fragen</translation>
    </message>
    <message>
        <source>The text is in the clipboard</source>
        <translation>Der Text ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>Heute entschieden</translation>
    </message>
    <message>
        <source>What was decided today, newest first</source>
        <translation>Was heute entschieden wurde, neueste zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nothing was decided yet today.</source>
        <translation>Heute wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Each decision stands in the book with who made it, and is not made again.</source>
        <translation>Jede Entscheidung steht mit ihrem Namen im Buch und wird nicht noch einmal getroffen.</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>A question about your gift cards</source>
        <translation>Eine Frage zu Ihren Geschenkkarten</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
    <message>
        <source>Come to the store, or call us. Read no code out to anybody who calls you.</source>
        <translation>Kommen Sie in das Geschäft oder rufen Sie uns an. Lesen Sie niemandem einen Code vor, der Sie anruft.</translation>
    </message>
    <message>
        <source>On {when} your account redeemed {cards} gift cards worth {worth} in a short time. So many at once are looked at by a person before more can be redeemed.</source>
        <translation>Am {when} hat Ihr Konto in kurzer Zeit {cards} Geschenkkarten im Wert von {worth} eingelöst. So viele auf einmal sieht ein Mensch an, bevor weitere eingelöst werden können.</translation>
    </message>
    <message>
        <source>Nothing was taken. What is in your account stays there and can be spent.</source>
        <translation>Es wurde nichts abgezogen. Was auf Ihrem Konto ist, bleibt dort und kann ausgegeben werden.</translation>
    </message>
    <message>
        <source>Bring the receipts of the cards, and tell us who bought them and what they are for.</source>
        <translation>Bringen Sie die Belege der Karten mit und sagen Sie uns, wer sie gekauft hat und wofür sie sind.</translation>
    </message>
    <message>
        <source>Did somebody tell you to buy these cards and pay with them? Tell us first.</source>
        <translation>Hat Ihnen jemand gesagt, Sie sollen diese Karten kaufen und damit bezahlen? Sagen Sie es zuerst uns.</translation>
    </message>
    <message>
        <source>Without an answer the hold ends by itself: {until}.</source>
        <translation>Ohne Antwort endet die Sperre von selbst: {until}.</translation>
    </message>
    <message>
        <source>On {when} you told us that the card {card}, worth {worth}, was redeemed by somebody else.</source>
        <translation>Am {when} haben Sie uns mitgeteilt, dass die Karte {card} im Wert von {worth} von jemand anderem eingelöst wurde.</translation>
    </message>
    <message>
        <source>Nothing moves until we have decided it.</source>
        <translation>Es bewegt sich nichts, bis wir darüber entschieden haben.</translation>
    </message>
    <message>
        <source>Bring the card and its receipt, and tell us when its panel was opened.</source>
        <translation>Bringen Sie die Karte und ihren Beleg mit und sagen Sie uns, wann ihr Feld freigerubbelt wurde.</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review desk</source>
        <translation>Prüftisch</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>Kassenkraft</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
</context>
<context>
    <name>SafetyGroup</name>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Check a link</source>
        <translation>Link prüfen</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse the password is asked for again.</source>
        <translation>Nach so langer Zeit ohne Taste oder Maus wird das Passwort erneut verlangt.</translation>
    </message>
    <message>
        <source>The page that was open is forgotten, and codes with it.</source>
        <translation>Die geöffnete Seite wird vergessen, und Codes mit ihr.</translation>
    </message>
    <message>
        <source>Whether an address is the issuer&apos;s own, before anything is typed there.</source>
        <translation>Ob eine Adresse wirklich dem Herausgeber gehört, bevor dort etwas eingegeben wird.</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bei Untätigkeit sperren</translation>
    </message>
    <message>
        <source>Lock this window</source>
        <translation>Dieses Fenster sperren</translation>
    </message>
    <message>
        <source>Shown with their last four characters alone, and never in a log or an export.</source>
        <translation>Nur mit den letzten vier Zeichen gezeigt, und nie in einem Protokoll oder Export.</translation>
    </message>
    <message>
        <source>A copied code is taken off the clipboard after 30 seconds, if it is still there.</source>
        <translation>Ein kopierter Code wird nach 30 Sekunden aus der Zwischenablage entfernt, wenn er noch dort ist.</translation>
    </message>
    <message>
        <source>Codes are masked</source>
        <translation>Codes sind verdeckt</translation>
    </message>
    <message>
        <source>The clipboard is cleared</source>
        <translation>Die Zwischenablage wird geleert</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>Immer so</translation>
    </message>
</context>
<context>
    <name>ScamBrake</name>
    <message>
        <source>One question first</source>
        <translation>Zuerst eine Frage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Only barcodes and QR codes are read, because Tesseract is missing on this computer.</source>
        <translation>Nur Strichcodes und QR-Codes werden gelesen, weil Tesseract auf diesem Computer fehlt.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan a card</source>
        <translation>Karte scannen</translation>
    </message>
    <message>
        <source>Type the code below</source>
        <translation>Code unten eintippen</translation>
    </message>
    <message>
        <source>Or open a picture of the card.</source>
        <translation>Oder ein Bild der Karte öffnen.</translation>
    </message>
    <message>
        <source>Nothing is redeemed until you confirm.</source>
        <translation>Nichts wird eingelöst, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>Characters still to decide: {count}. Nothing is redeemed until you confirm.</source>
        <translation>Noch zu entscheidende Zeichen: {count}. Nichts wird eingelöst, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>The code is not certain yet. Nothing is redeemed until you confirm.</source>
        <translation>Der Code ist noch nicht sicher. Nichts wird eingelöst, bevor Sie bestätigen.</translation>
    </message>
</context>
<context>
    <name>ScanVisit</name>
    <message>
        <source>Starting the camera …</source>
        <translation>Die Kamera startet …</translation>
    </message>
    <message>
        <source>Even light, 10 to 15 cm before the camera, the code side towards it.</source>
        <translation>Gleichmäßiges Licht, 10 bis 15 cm vor der Kamera, die Codeseite zu ihr.</translation>
    </message>
    <message>
        <source>Show the side with the code</source>
        <translation>Seite mit dem Code zeigen</translation>
    </message>
    <message>
        <source>The copied picture</source>
        <translation>Das kopierte Bild</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>Das Bild wird geöffnet …</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>Das Bild wird gelesen</translation>
    </message>
    <message>
        <source>Nothing is redeemed until you confirm.</source>
        <translation>Nichts wird eingelöst, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>Characters that stay in doubt are asked about here</source>
        <translation>Nach Zeichen, die unsicher bleiben, wird hier gefragt</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <translation>Bild lesen</translation>
    </message>
    <message>
        <source>Camera at {host}</source>
        <translation>Kamera bei {host}</translation>
    </message>
    <message>
        <source>Camera by its address</source>
        <translation>Kamera über ihre Adresse</translation>
    </message>
    <message>
        <source>The code is read</source>
        <translation>Der Code ist gelesen</translation>
    </message>
    <message>
        <source>Scanning · code line found</source>
        <translation>Scannen · Codezeile gefunden</translation>
    </message>
    <message>
        <source>Nothing is kept of the picture. Characters that stay in doubt are asked about here.</source>
        <translation>Vom Bild wird nichts aufbewahrt. Nach Zeichen, die unsicher bleiben, wird hier gefragt.</translation>
    </message>
    <message>
        <source>Hold the card 10 to 15 cm before the camera</source>
        <translation>Karte 10 bis 15 cm vor die Kamera halten</translation>
    </message>
    <message>
        <source>Compare the marked characters with the card</source>
        <translation>Die markierten Zeichen mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>They can be read in more than one way.</source>
        <translation>Sie lassen sich auf mehr als eine Weise lesen.</translation>
    </message>
    <message>
        <source>It fits {programmes}. Compare it with the card, then use it.</source>
        <translation>Er passt zu {programmes}. Vergleichen Sie ihn mit der Karte, dann verwenden Sie ihn.</translation>
    </message>
    <message>
        <source>It fits {programmes}: only the issuer redeems it. Use it to keep it in the drawer.</source>
        <translation>Er passt zu {programmes}: Nur der Herausgeber löst ihn ein. Verwenden Sie ihn, um ihn in der Schublade aufzubewahren.</translation>
    </message>
    <message>
        <source>The code is not clear enough to be sure of it</source>
        <translation>Der Code ist nicht deutlich genug, um sicher zu sein</translation>
    </message>
    <message>
        <source>Type it instead: what was read is kept in the field, to be compared with the card.</source>
        <translation>Tippen Sie ihn stattdessen ein: Das Gelesene bleibt im Feld und wird mit der Karte verglichen.</translation>
    </message>
    <message>
        <source>A serial number was read, not the claim code</source>
        <translation>Gelesen wurde eine Seriennummer, nicht der Einlösecode</translation>
    </message>
    <message>
        <source>The claim code is another number: on the back, often under the scratch panel.</source>
        <translation>Der Einlösecode ist eine andere Nummer: auf der Rückseite, oft unter dem Rubbelfeld.</translation>
    </message>
    <message>
        <source>Only the barcode was read</source>
        <translation>Nur der Strichcode wurde gelesen</translation>
    </message>
    <message>
        <source>The claim code stands on the back, often under the scratch panel.</source>
        <translation>Der Einlösecode steht auf der Rückseite, oft unter dem Rubbelfeld.</translation>
    </message>
    <message>
        <source>No code was found in this picture</source>
        <translation>In diesem Bild wurde kein Code gefunden</translation>
    </message>
    <message>
        <source>Take another picture from nearer, with even light, or type the code.</source>
        <translation>Nehmen Sie ein Bild aus größerer Nähe und mit gleichmäßigem Licht auf, oder tippen Sie den Code ein.</translation>
    </message>
    <message>
        <source>No code for sure</source>
        <translation>Kein sicherer Code</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another picture</source>
        <translation>Anderes Bild öffnen</translation>
    </message>
    <message>
        <source>It can also be read from a picture of the card: Esc, then Ctrl O.</source>
        <translation>Er lässt sich auch aus einem Bild der Karte lesen: Esc, dann Strg O.</translation>
    </message>
    <message>
        <source>Type the code here, and press Enter</source>
        <translation>Code hier eintippen und Enter drücken</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>SecretErrand</name>
    <message>
        <source>Sign in again to open the drawer. It stays open until you lock Tillfold; codes ask for the password each time.</source>
        <translation>Melden Sie sich erneut an, um die Schublade zu öffnen. Sie bleibt offen, bis Sie Tillfold sperren; für Codes wird jedes Mal das Passwort verlangt.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Schublade öffnen</translation>
    </message>
    <message>
        <source>You want to see its code.</source>
        <translation>Sie möchten ihren Code sehen.</translation>
    </message>
    <message>
        <source>You want to copy its code.</source>
        <translation>Sie möchten ihren Code kopieren.</translation>
    </message>
    <message>
        <source>Its code goes onto the clipboard, for the page of its issuer.</source>
        <translation>Ihr Code kommt in die Zwischenablage, für die Seite ihres Herausgebers.</translation>
    </message>
    <message>
        <source>Sign in again: the code of {card} is read now, for this one time.</source>
        <translation>Melden Sie sich erneut an: Der Code von {card} wird jetzt gelesen, für dieses eine Mal.</translation>
    </message>
    <message>
        <source>Show the code of {card}?</source>
        <translation>Code von {card} anzeigen?</translation>
    </message>
    <message>
        <source>Copy the code of {card}?</source>
        <translation>Code von {card} kopieren?</translation>
    </message>
    <message>
        <source>Redeem {card} at its issuer?</source>
        <translation>{card} beim Herausgeber einlösen?</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code anzeigen</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host} öffnen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>SetUpScannerFlow</name>
    <message>
        <source>Set up the scanner</source>
        <translation>Scanner einrichten</translation>
    </message>
    <message>
        <source>What it sends around the number, and how fast, is learnt from one scan.</source>
        <translation>Was er um die Nummer herum sendet, und wie schnell, wird aus einem Scan gelernt.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Scan any card once</source>
        <translation>Eine beliebige Karte einmal scannen</translation>
    </message>
    <message>
        <source>Use the usual setting</source>
        <translation>Übliche Einstellung verwenden</translation>
    </message>
    <message>
        <source>Nothing is looked up and nothing is sold.</source>
        <translation>Es wird nichts abgefragt und nichts verkauft.</translation>
    </message>
    <message>
        <source>That was no scan of a card. Scan the barcode of a card, in one go.</source>
        <translation>Das war kein Scan einer Karte. Scannen Sie den Strichcode einer Karte, in einem Zug.</translation>
    </message>
    <message>
        <source>It ends a number with Enter.</source>
        <translation>Er beendet eine Nummer mit Enter.</translation>
    </message>
    <message>
        <source>It ends a number with Tab.</source>
        <translation>Er beendet eine Nummer mit Tab.</translation>
    </message>
    <message>
        <source>It ends a number with a pause.</source>
        <translation>Er beendet eine Nummer mit einer Pause.</translation>
    </message>
    <message>
        <source>It begins each number with {prefix}.</source>
        <translation>Er beginnt jede Nummer mit {prefix}.</translation>
    </message>
    <message>
        <source>Scanner set up</source>
        <translation>Scanner eingerichtet</translation>
    </message>
    <message>
        <source>It is remembered on this computer.</source>
        <translation>Es wird auf diesem Computer gemerkt.</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Zurück zur Kasse</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Saved as you change them</source>
        <translation>Wird bei jeder Änderung gespeichert</translation>
    </message>
    <message>
        <source>So a reminder looks</source>
        <translation>So sieht eine Erinnerung aus</translation>
    </message>
    <message>
        <source>It names amounts and days, never a code.</source>
        <translation>Sie nennt Beträge und Tage, nie einen Code.</translation>
    </message>
</context>
<context>
    <name>SettleErrand</name>
    <message>
        <source>Before it is gone</source>
        <translation>Bevor es weg ist</translation>
    </message>
    <message>
        <source>{card} waits to be redeemed again</source>
        <translation>{card} wartet wieder auf die Einlösung</translation>
    </message>
    <message>
        <source>What was booked last of it is undone.</source>
        <translation>Was zuletzt gebucht wurde, ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The code of {card} is deleted</source>
        <translation>Der Code von {card} ist gelöscht</translation>
    </message>
    <message>
        <source>What was booked of the card stays in the book.</source>
        <translation>Was zur Karte gebucht wurde, bleibt im Buch.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>{why}. Nothing was sent.</source>
        <translation>{why}. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>{certain} of {count} certain</source>
        <translation>{certain} von {count} sicher</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>{count} pictures joined</source>
        <translation>{count} Bilder zusammengeführt</translation>
    </message>
</context>
<context>
    <name>SignInAgainPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>Passwort für {name}</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Store: {place}</source>
        <translation>Ablage: {place}</translation>
    </message>
    <message>
        <source>A gift link is waiting</source>
        <translation>Ein Geschenklink wartet</translation>
    </message>
    <message>
        <source>Its code will be filled in after you sign in. Nothing has been redeemed yet.</source>
        <translation>Sein Code wird nach der Anmeldung eingetragen. Noch wurde nichts eingelöst.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>Passwort für {name}</translation>
    </message>
    <message>
        <source>PIN or password for {name}</source>
        <translation>PIN oder Passwort für {name}</translation>
    </message>
</context>
<context>
    <name>StackConfirmPage</name>
    <message>
        <source>Add these {count} cards to your balance?</source>
        <translation>Diese {count} Karten Ihrem Guthaben gutschreiben?</translation>
    </message>
    <message>
        <source>Add this card to your balance?</source>
        <translation>Diese Karte Ihrem Guthaben gutschreiben?</translation>
    </message>
    <message>
        <source>Keep this card in the drawer?</source>
        <translation>Diese Karte in der Schublade aufbewahren?</translation>
    </message>
    <message>
        <source>Keep these {count} cards in the drawer?</source>
        <translation>Diese {count} Karten in der Schublade aufbewahren?</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} Karten</translation>
    </message>
    <message>
        <source>Once added, this balance belongs to {holder}. It cannot be sent to another account, sold or paid out.</source>
        <translation>Einmal gutgeschrieben, gehört dieses Guthaben {holder}. Es kann nicht an ein anderes Konto gesendet, verkauft oder ausgezahlt werden.</translation>
    </message>
    <message>
        <source>It cannot be moved on</source>
        <translation>Es kann nicht weitergegeben werden</translation>
    </message>
    <message>
        <source>Add {amount}, keep {count} cards</source>
        <translation>{amount} gutschreiben, {count} Karten aufbewahren</translation>
    </message>
    <message>
        <source>Add {amount}, keep 1 card</source>
        <translation>{amount} gutschreiben, 1 Karte aufbewahren</translation>
    </message>
    <message>
        <source>Add {amount}</source>
        <translation>{amount} gutschreiben</translation>
    </message>
    <message>
        <source>Keep 1 card</source>
        <translation>1 Karte aufbewahren</translation>
    </message>
    <message>
        <source>Keep {count} cards</source>
        <translation>{count} Karten aufbewahren</translation>
    </message>
    <message>
        <source>The drawer needs your password.</source>
        <translation>Die Schublade braucht Ihr Passwort.</translation>
    </message>
    <message>
        <source>Stop after this card</source>
        <translation>Nach dieser Karte anhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Adding card {number} of {count} …</source>
        <translation>Karte {number} von {count} wird gutgeschrieben …</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Guthaben jetzt</translation>
    </message>
    <message>
        <source>These cards</source>
        <translation>Diese Karten</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Guthaben danach</translation>
    </message>
    <message>
        <source>will be added to</source>
        <translation>werden gutgeschrieben für</translation>
    </message>
    <message>
        <source>Cards that were added</source>
        <translation>Gutgeschriebene Karten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Gutschreiben</translation>
    </message>
</context>
<context>
    <name>StackDonePage</name>
    <message>
        <source>Not added</source>
        <translation>Nicht gutgeschrieben</translation>
    </message>
    <message>
        <source>{amount} added</source>
        <translation>{amount} gutgeschrieben</translation>
    </message>
    <message>
        <source>No card was added</source>
        <translation>Keine Karte wurde gutgeschrieben</translation>
    </message>
    <message>
        <source>1 card kept</source>
        <translation>1 Karte aufbewahrt</translation>
    </message>
    <message>
        <source>{count} cards kept</source>
        <translation>{count} Karten aufbewahrt</translation>
    </message>
    <message>
        <source>in the drawer of {holder}</source>
        <translation>in der Schublade von {holder}</translation>
    </message>
    <message>
        <source>1 card to {holder}</source>
        <translation>1 Karte für {holder}</translation>
    </message>
    <message>
        <source>{count} cards to {holder}</source>
        <translation>{count} Karten für {holder}</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Schublade öffnen</translation>
    </message>
    <message>
        <source>Ask again for the answers</source>
        <translation>Antworten erneut abfragen</translation>
    </message>
    <message>
        <source>Next stack</source>
        <translation>Nächster Stapel</translation>
    </message>
    <message>
        <source>Your balance is now · {wallet}</source>
        <translation>Ihr Guthaben ist jetzt · {wallet}</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} Karten</translation>
    </message>
    <message>
        <source>In the drawer, to be redeemed at the issuer</source>
        <translation>In der Schublade, beim Herausgeber einzulösen</translation>
    </message>
    <message>
        <source>See it in History</source>
        <translation>Im Verlauf ansehen</translation>
    </message>
</context>
<context>
    <name>StackDoor</name>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>{count} cards of this stack</source>
        <translation>{count} Karten dieses Stapels</translation>
    </message>
    <message>
        <source>Their codes came by a message. It is asked once for each card.</source>
        <translation>Ihre Codes kamen mit einer Nachricht. Gefragt wird einmal je Karte.</translation>
    </message>
    <message>
        <source>Check and confirm</source>
        <translation>Prüfen und bestätigen</translation>
    </message>
    <message>
        <source>Stack · card {number}</source>
        <translation>Stapel · Karte {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>StackFlow</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Seen already, card {number}</source>
        <translation>Schon gesehen, Karte {number}</translation>
    </message>
    <message>
        <source>{count} characters in doubt</source>
        <translation>{count} Zeichen unsicher</translation>
    </message>
    <message>
        <source>1 character in doubt</source>
        <translation>1 Zeichen unsicher</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>Not a claim code</source>
        <translation>Kein Einlösecode</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Wird gutgeschrieben …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>For the drawer</source>
        <translation>Für die Schublade</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>In der Schublade</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>In Klärung</translation>
    </message>
</context>
<context>
    <name>StackModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Take it out of the stack</source>
        <translation>Aus dem Stapel nehmen</translation>
    </message>
</context>
<context>
    <name>StackPage</name>
    <message>
        <source>Read a stack of cards</source>
        <translation>Einen Kartenstapel lesen</translation>
    </message>
    <message>
        <source>{certain} of {count} certain</source>
        <translation>{certain} von {count} sicher</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Noch keine Karte</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused. Space goes on.</source>
        <translation>Angehalten. Die Leertaste macht weiter.</translation>
    </message>
    <message>
        <source>Reading file {number} of {count}: {name}</source>
        <translation>Datei {number} von {count} wird gelesen: {name}</translation>
    </message>
    <message>
        <source>Files read: {count}</source>
        <translation>Gelesene Dateien: {count}</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Review and add {amount}</source>
        <translation>{amount} prüfen und gutschreiben</translation>
    </message>
    <message>
        <source>Review and keep</source>
        <translation>Prüfen und aufbewahren</translation>
    </message>
    <message>
        <source>Ask again for the answers</source>
        <translation>Antworten erneut abfragen</translation>
    </message>
    <message>
        <source>Review and add</source>
        <translation>Prüfen und gutschreiben</translation>
    </message>
    <message>
        <source>Decide card {number}</source>
        <translation>Karte {number} entscheiden</translation>
    </message>
    <message>
        <source>A file could not be opened</source>
        <translation>Eine Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Cards that are not ready stay out</source>
        <translation>Karten, die nicht bereit sind, bleiben draußen</translation>
    </message>
    <message>
        <source>No card is ready yet. Nothing is redeemed until you confirm.</source>
        <translation>Noch ist keine Karte bereit. Nichts wird eingelöst, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>Type or paste a code</source>
        <translation>Code eintippen oder einfügen</translation>
    </message>
    <message>
        <source>Type or paste a code, Enter</source>
        <translation>Code eintippen oder einfügen, Enter</translation>
    </message>
    <message>
        <source>Files that were read</source>
        <translation>Gelesene Dateien</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
</context>
<context>
    <name>StackSlip</name>
    <message>
        <source>Ready to add</source>
        <translation>Bereit zum Gutschreiben</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} Karten</translation>
    </message>
    <message>
        <source>to {holder} · {wallet}</source>
        <translation>für {holder} · {wallet}</translation>
    </message>
    <message>
        <source>and {others}</source>
        <translation>und {others}</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>seen already</source>
        <translation>schon gesehen</translation>
    </message>
    <message>
        <source>for the drawer</source>
        <translation>für die Schublade</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
</context>
<context>
    <name>StackTable</name>
    <message>
        <source>Cards of the stack</source>
        <translation>Karten des Stapels</translation>
    </message>
</context>
<context>
    <name>StackVisit</name>
    <message>
        <source>Starting the camera …</source>
        <translation>Die Kamera startet …</translation>
    </message>
    <message>
        <source>Take each card away once it was read. Nothing is redeemed until you confirm.</source>
        <translation>Nehmen Sie jede Karte weg, sobald sie gelesen ist. Nichts wird eingelöst, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>Show the first card</source>
        <translation>Erste Karte zeigen</translation>
    </message>
    <message>
        <source>Opening the pictures …</source>
        <translation>Die Bilder werden geöffnet …</translation>
    </message>
    <message>
        <source>Nothing is redeemed until you confirm.</source>
        <translation>Nichts wird eingelöst, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>The files are being read</source>
        <translation>Die Dateien werden gelesen</translation>
    </message>
    <message>
        <source>{name} shows no code for sure. Open it alone, or type the code.</source>
        <translation>{name} zeigt keinen sicheren Code. Öffnen Sie es einzeln, oder tippen Sie den Code ein.</translation>
    </message>
    <message>
        <source>No code was found in a picture</source>
        <translation>In einem Bild wurde kein Code gefunden</translation>
    </message>
    <message>
        <source>{first} Files besides it that could not be opened: {count}.</source>
        <translation>{first} Ebenso {count} weitere.</translation>
    </message>
    <message>
        <source>All files are read</source>
        <translation>Alle Dateien sind gelesen</translation>
    </message>
    <message>
        <source>There is no claim code in this text</source>
        <translation>In diesem Text ist kein Einlösecode</translation>
    </message>
    <message>
        <source>Compare it with the card. It stays in the field.</source>
        <translation>Vergleichen Sie ihn mit der Karte. Er bleibt im Feld.</translation>
    </message>
    <message>
        <source>Stack · 1 card read</source>
        <translation>Stapel · 1 Karte gelesen</translation>
    </message>
    <message>
        <source>Stack · {count} cards read</source>
        <translation>Stapel · {count} Karten gelesen</translation>
    </message>
    <message>
        <source>Read. The next card can come</source>
        <translation>Gelesen. Die nächste Karte kann kommen</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Diese wegnehmen</translation>
    </message>
    <message>
        <source>Read. It is redeemed at its issuer</source>
        <translation>Gelesen. Sie wird beim Herausgeber eingelöst</translation>
    </message>
    <message>
        <source>Once you confirm, the drawer keeps it until then.</source>
        <translation>Sobald Sie bestätigen, bewahrt die Schublade sie bis dahin auf.</translation>
    </message>
    <message>
        <source>D decides it now or later.</source>
        <translation>D entscheidet es jetzt oder später.</translation>
    </message>
    <message>
        <source>It stays out. Nothing was taken.</source>
        <translation>Sie bleibt draußen. Es wurde nichts abgebucht.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Rolle geben</translation>
    </message>
    <message>
        <source>Add a store</source>
        <translation>Geschäft hinzufügen</translation>
    </message>
    <message>
        <source>Clerks and managers</source>
        <translation>Kassenkräfte und Leitung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stores with their tills</source>
        <translation>Geschäfte mit ihren Kassen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kassen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Staff {count}</source>
        <translation>Personal {count}</translation>
    </message>
    <message>
        <source>Stores {count}</source>
        <translation>Geschäfte {count}</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Make a manager</source>
        <translation>Zur Leitung machen</translation>
    </message>
    <message>
        <source>Make a clerk</source>
        <translation>Zur Kassenkraft machen</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>Rolle beenden</translation>
    </message>
    <message>
        <source>Take the PIN</source>
        <translation>PIN entziehen</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>{login} · {role} · {state}</source>
        <translation>{login} · {role} · {state}</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>Was die Rolle darf</translation>
    </message>
    <message>
        <source>This is your own account: another manager changes its role or locks it.</source>
        <translation>Das ist Ihr eigenes Konto: Jemand anderes aus der Leitung ändert seine Rolle oder sperrt es.</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Who begins to work here?</source>
        <translation>Wer fängt hier an?</translation>
    </message>
    <message>
        <source>They sign in with the password that you settle together, and set another one, and a PIN for the till, in their own settings.</source>
        <translation>Die Anmeldung geht mit dem Passwort, das Sie gemeinsam festlegen. Ein anderes und eine PIN für die Kasse werden danach in den eigenen Einstellungen gesetzt.</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
    <message>
        <source>Short, in small letters and digits.</source>
        <translation>Kurz, in Kleinbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Region of their own wallet</source>
        <translation>Region der eigenen Geldbörse</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>They have the code</source>
        <translation>Der Code ist übergeben</translation>
    </message>
    <message>
        <source>{name} can sign in now</source>
        <translation>{name} kann sich jetzt anmelden</translation>
    </message>
    <message>
        <source>Hand this recovery code over to {name}: it sets another password if the first is lost. It is shown this once and kept nowhere.</source>
        <translation>Übergeben Sie {name} diesen Wiederherstellungscode: Er setzt ein anderes Passwort, wenn das erste verloren geht. Er wird dieses eine Mal gezeigt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>The recovery code was shown before. {name} can have another one made in the settings.</source>
        <translation>Der Wiederherstellungscode wurde schon gezeigt. {name} kann in den Einstellungen einen anderen anlegen lassen.</translation>
    </message>
    <message>
        <source>It sets another password for this account if the first is lost.</source>
        <translation>Er setzt ein anderes Passwort für dieses Konto, wenn das erste verloren geht.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Rolle geben</translation>
    </message>
    <message>
        <source>Who gets another role?</source>
        <translation>Wer bekommt eine andere Rolle?</translation>
    </message>
    <message>
        <source>Somebody with an account of their own, such as a holder. Their money stays theirs.</source>
        <translation>Jemand mit einem eigenen Konto, etwa ein Inhaber. Das Geld bleibt das eigene.</translation>
    </message>
    <message>
        <source>Its day begins by this clock: reports, and subscriptions paid here.</source>
        <translation>Nach dieser Uhr beginnt der Tag: für Berichte und für Abos, die hier bezahlt werden.</translation>
    </message>
    <message>
        <source>A further store</source>
        <translation>Ein weiteres Geschäft</translation>
    </message>
    <message>
        <source>It has blank cards, tills and a safe of its own. Staff and accounts are the same.</source>
        <translation>Es hat eigene unverkaufte Karten, Kassen und einen eigenen Tresor. Personal und Konten sind dieselben.</translation>
    </message>
    <message>
        <source>Add the store</source>
        <translation>Geschäft hinzufügen</translation>
    </message>
    <message>
        <source>{store}: another name or clock</source>
        <translation>{store}: anderer Name oder andere Uhr</translation>
    </message>
    <message>
        <source>It counts from now on. What was done and printed before stays as it is.</source>
        <translation>Es gilt ab jetzt. Was vorher getan und gedruckt wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Change the store</source>
        <translation>Geschäft ändern</translation>
    </message>
    <message>
        <source>Add the till</source>
        <translation>Kasse hinzufügen</translation>
    </message>
    <message>
        <source>It stands in the number of everything done there, and stays. What people read in its place can be changed at any time.</source>
        <translation>Er steht in der Nummer von allem, was dort geschieht, und bleibt. Was Menschen an seiner Stelle lesen, lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>Beschriftung übernehmen</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>Adresse übernehmen</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Such as Till by the door. Left empty, people read its name.</source>
        <translation>Etwa: Kasse an der Tür. Bleibt es leer, steht dort ihr Name.</translation>
    </message>
    <message>
        <source>{store}: what people read of a till</source>
        <translation>{store}: wie eine Kasse angezeigt wird</translation>
    </message>
    <message>
        <source>It stands at the counter, on receipts and in reports. The numbers of what was done keep the till&apos;s name, and receipts that are printed again say what they said.</source>
        <translation>Es steht am Kassenplatz, auf Belegen und in Berichten. Die Nummern dessen, was geschah, behalten den Namen der Kasse, und Belege, die noch einmal gedruckt werden, sagen, was sie sagten.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>{store}: address on receipts</source>
        <translation>{store}: Adresse auf Belegen</translation>
    </message>
    <message>
        <source>It is printed at the head of receipts, under the name of the store: street and town, a telephone, a tax number. Long lines are broken on narrow paper.</source>
        <translation>Sie wird oben auf Belege gedruckt, unter den Namen des Geschäfts: Straße und Ort, ein Telefon, eine Steuernummer. Lange Zeilen werden auf schmalem Papier umbrochen.</translation>
    </message>
    <message>
        <source>Name of the till, such as till-3</source>
        <translation>Name der Kasse, etwa till-3</translation>
    </message>
    <message>
        <source>A further till in {store}</source>
        <translation>Eine weitere Kasse in {store}</translation>
    </message>
    <message>
        <source>It is closed until a clerk opens it with its float.</source>
        <translation>Sie ist geschlossen, bis eine Kassenkraft sie mit ihrem Wechselgeld öffnet.</translation>
    </message>
    <message>
        <source>{count} clerks and managers</source>
        <translation>{count} Kassenkräfte und Leitung</translation>
    </message>
    <message>
        <source>{name} works here now</source>
        <translation>{name} arbeitet jetzt hier</translation>
    </message>
    <message>
        <source>{login} is a manager now</source>
        <translation>{login} gehört jetzt zur Leitung</translation>
    </message>
    <message>
        <source>{login} is a clerk now</source>
        <translation>{login} ist jetzt Kassenkraft</translation>
    </message>
    <message>
        <source>{login} works here no more</source>
        <translation>{login} arbeitet nicht mehr hier</translation>
    </message>
    <message>
        <source>It counts at once, also where they are signed in. Their money stays theirs.</source>
        <translation>Es gilt sofort, auch wo sie angemeldet sind. Ihr Geld bleibt das eigene.</translation>
    </message>
    <message>
        <source>The PIN of {name} opens nothing any more</source>
        <translation>Die PIN von {name} öffnet nichts mehr</translation>
    </message>
    <message>
        <source>Another one is settled by {name} in the settings, with the password.</source>
        <translation>Eine andere legt {name} in den Einstellungen fest, mit dem Passwort.</translation>
    </message>
    <message>
        <source>{name} is locked out</source>
        <translation>{name} ist gesperrt</translation>
    </message>
    <message>
        <source>Nothing can be done with the account, also where it is signed in. Its money stays.</source>
        <translation>Mit dem Konto lässt sich nichts mehr tun, auch wo es angemeldet ist. Das Geld bleibt.</translation>
    </message>
    <message>
        <source>{name} can sign in again</source>
        <translation>{name} kann sich wieder anmelden</translation>
    </message>
    <message>
        <source>Passwords and PINs that did not fit are forgotten.</source>
        <translation>Passwörter und PINs, die nicht gepasst haben, sind vergessen.</translation>
    </message>
    <message>
        <source>Name and clock</source>
        <translation>Name und Uhr</translation>
    </message>
    <message>
        <source>Address on receipts</source>
        <translation>Adresse auf Belegen</translation>
    </message>
    <message>
        <source>Add a till</source>
        <translation>Kasse hinzufügen</translation>
    </message>
    <message>
        <source>Label a till</source>
        <translation>Kasse beschriften</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>Angezeigter Name</translation>
    </message>
    <message>
        <source>A till keeps its name: it stands in the number of everything that was done there. What people read in its place can be changed.</source>
        <translation>Eine Kasse behält ihren Namen: Er steht in der Nummer von allem, was dort geschah. Der angezeigte Name lässt sich ändern.</translation>
    </message>
    <message>
        <source>Clock: {zone}</source>
        <translation>Uhr: {zone}</translation>
    </message>
    <message>
        <source>No till yet: nothing can be sold here.</source>
        <translation>Noch keine Kasse: Hier kann nichts verkauft werden.</translation>
    </message>
    <message>
        <source>{store} is open</source>
        <translation>{store} ist eröffnet</translation>
    </message>
    <message>
        <source>Next, add a till and put blank cards there.</source>
        <translation>Fügen Sie als Nächstes eine Kasse hinzu und legen Sie unverkaufte Karten dorthin.</translation>
    </message>
    <message>
        <source>The store is called {store}, by the clock of {zone}</source>
        <translation>Das Geschäft heißt {store}, nach der Uhr von {zone}</translation>
    </message>
    <message>
        <source>{till} is there now</source>
        <translation>{till} ist jetzt da</translation>
    </message>
    <message>
        <source>A clerk opens it at the counter, with its float.</source>
        <translation>Eine Kassenkraft öffnet sie an der Kasse, mit ihrem Wechselgeld.</translation>
    </message>
    <message>
        <source>Receipts of {store} carry its address now</source>
        <translation>Belege von {store} tragen jetzt ihre Adresse</translation>
    </message>
    <message>
        <source>Receipts of {store} carry no address now</source>
        <translation>Belege von {store} tragen jetzt keine Adresse</translation>
    </message>
    <message>
        <source>Receipts that are printed again say what they said.</source>
        <translation>Belege, die noch einmal gedruckt werden, sagen, was sie sagten.</translation>
    </message>
    <message>
        <source>People read {label} in place of {till} now</source>
        <translation>Statt {till} steht jetzt {label}</translation>
    </message>
    <message>
        <source>People read {till} again</source>
        <translation>Es steht wieder {till}</translation>
    </message>
    <message>
        <source>The counter and its receipts say so from now on.</source>
        <translation>Die Kasse und ihre Belege sagen es von jetzt an.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Kassenkraft</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Redeem cards into their own account, spend it and look at it.</source>
        <translation>Karten in das eigene Konto einlösen, es ausgeben und ansehen.</translation>
    </message>
    <message>
        <source>Nothing at a till, and nothing of anybody else&apos;s.</source>
        <translation>Nichts an einer Kasse und nichts von anderen.</translation>
    </message>
    <message>
        <source>Activate and void cards, charge with the holder&apos;s consent, refund.</source>
        <translation>Karten freischalten und stornieren, mit Zustimmung des Inhabers abbuchen, erstatten.</translation>
    </message>
    <message>
        <source>Take trade-ins, look cards and receipts up, receive blank cards.</source>
        <translation>Inzahlungnahmen annehmen, Karten und Belege nachschlagen, unverkaufte Karten annehmen.</translation>
    </message>
    <message>
        <source>Open, count and close a till.</source>
        <translation>Eine Kasse öffnen, zählen und schließen.</translation>
    </message>
    <message>
        <source>Replace a card when a manager approves it on the spot.</source>
        <translation>Eine Karte ersetzen, wenn die Leitung es an Ort und Stelle genehmigt.</translation>
    </message>
    <message>
        <source>Everything a clerk may do, and approve what a clerk may not.</source>
        <translation>Alles, was eine Kassenkraft darf, und genehmigen, was sie nicht darf.</translation>
    </message>
    <message>
        <source>Issue cards, give promotions and goodwill, decide reviews.</source>
        <translation>Karten ausgeben, Aktionen und Kulanz gewähren, Prüfungen entscheiden.</translation>
    </message>
    <message>
        <source>See the reports; name stores, add tills, settle who works here.</source>
        <translation>Die Berichte sehen; Geschäfte benennen, Kassen hinzufügen, festlegen, wer hier arbeitet.</translation>
    </message>
    <message>
        <source>{till} is open</source>
        <translation>{till} ist offen</translation>
    </message>
    <message>
        <source>{till} is counted</source>
        <translation>{till} ist gezählt</translation>
    </message>
    <message>
        <source>{till} is closed</source>
        <translation>{till} ist geschlossen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Pausiert bis {time}</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>No till yet</source>
        <translation>Noch keine Kasse</translation>
    </message>
    <message>
        <source>{till} was never open</source>
        <translation>{till} war noch nie offen</translation>
    </message>
    <message>
        <source>{what}; its name is {name}</source>
        <translation>{what}; ihr Name ist {name}</translation>
    </message>
</context>
<context>
    <name>StaffPane</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Store: {place}</source>
        <translation>Ablage: {place}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>StepsLeaf</name>
    <message>
        <source>What to do</source>
        <translation>Was Sie jetzt tun können</translation>
    </message>
</context>
<context>
    <name>StepsSheet</name>
    <message>
        <source>What to do</source>
        <translation>Was Sie jetzt tun können</translation>
    </message>
    <message>
        <source>What is known about the card</source>
        <translation>Was über die Karte bekannt ist</translation>
    </message>
</context>
<context>
    <name>StoreFlow</name>
    <message>
        <source>The check was stopped</source>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>It says nothing about the book.</source>
        <translation>Sie sagt nichts über das Buch.</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>The store is as it was on {when}</source>
        <translation>Die Ablage ist wie am {when}</translation>
    </message>
    <message>
        <source>Everybody signs in again.</source>
        <translation>Alle melden sich neu an.</translation>
    </message>
</context>
<context>
    <name>StoreGroup</name>
    <message>
        <source>Store and backup</source>
        <translation>Ablage und Sicherung</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Where the book is</source>
        <translation>Wo das Buch liegt</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Your own history</source>
        <translation>Ihr eigener Verlauf</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Buch prüfen</translation>
    </message>
    <message>
        <source>Every entry is added up again and compared with its chain. Nothing is changed.</source>
        <translation>Jeder Eintrag wird neu zusammengezählt und mit seiner Kette verglichen. Nichts wird verändert.</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung machen</translation>
    </message>
    <message>
        <source>The whole store in one file, with all accounts in it. With the first account&apos;s recovery code it is the whole store, so keep the two apart.</source>
        <translation>Die ganze Ablage in einer Datei, mit allen Konten darin. Mit dem Wiederherstellungscode des ersten Kontos ist sie die ganze Ablage; bewahren Sie beide getrennt auf.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>As a table, for programs or on paper, without codes. It is exported in the history.</source>
        <translation>Als Tabelle, für Programme oder auf Papier, ohne Codes. Exportiert wird im Verlauf.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>The store becomes what the backup holds. Everybody signs in again afterwards.</source>
        <translation>Die Ablage wird zu dem, was die Sicherung enthält. Danach melden sich alle neu an.</translation>
    </message>
    <message>
        <source>A manager of this store does this: it replaces the book of everybody.</source>
        <translation>Das tut die Leitung dieser Ablage: Es ersetzt das Buch aller.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Die Ablage wird geöffnet …</translation>
    </message>
    <message>
        <source>The accounts of this computer come next.</source>
        <translation>Gleich folgen die Konten dieses Computers.</translation>
    </message>
</context>
<context>
    <name>StorePages</name>
    <message>
        <source>{entries} entries and {cards} cards were checked.</source>
        <translation>{entries} Einträge und {cards} Karten wurden geprüft.</translation>
    </message>
    <message>
        <source>The book is whole</source>
        <translation>Das Buch ist vollständig</translation>
    </message>
    <message>
        <source>{count} things are wrong in the book</source>
        <translation>{count} Dinge im Buch stimmen nicht</translation>
    </message>
    <message>
        <source>{read} Make a backup now, and ask who keeps this store.</source>
        <translation>{read} Machen Sie jetzt eine Sicherung, und fragen Sie, wer diese Ablage führt.</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short: {least} characters at least</source>
        <translation>Zu kurz: mindestens {least} Zeichen</translation>
    </message>
    <message>
        <source>Weak: easy to guess</source>
        <translation>Schwach: leicht zu erraten</translation>
    </message>
    <message>
        <source>Fair: longer is stronger</source>
        <translation>Mittel: Länger ist stärker</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>Subscriptions</name>
    <message>
        <source>every week, next on {day}</source>
        <translation>jede Woche, das nächste Mal am {day}</translation>
    </message>
    <message>
        <source>every month, next on {day}</source>
        <translation>jeden Monat, das nächste Mal am {day}</translation>
    </message>
    <message>
        <source>every year, next on {day}</source>
        <translation>jedes Jahr, das nächste Mal am {day}</translation>
    </message>
</context>
<context>
    <name>SubscriptionsLeaf</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abos</translation>
    </message>
    <message>
        <source>from the balance</source>
        <translation>vom Guthaben</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>auf andere Weise</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the subscription {name}</source>
        <translation>Abo {name} beenden</translation>
    </message>
</context>
<context>
    <name>SuccessPage</name>
    <message>
        <source>{amount} added</source>
        <translation>{amount} gutgeschrieben</translation>
    </message>
    <message>
        <source>{programme} {code} to {holder} · {wallet}</source>
        <translation>{programme} {code} für {holder} · {wallet}</translation>
    </message>
    <message>
        <source>{programme} to {holder} · {wallet}</source>
        <translation>{programme} für {holder} · {wallet}</translation>
    </message>
    <message>
        <source>{time}. You can throw the card away now; keep the receipt of the shop.</source>
        <translation>{time}. Sie können die Karte jetzt wegwerfen; den Kassenbeleg behalten Sie.</translation>
    </message>
    <message>
        <source>{time}. The credit is spent before the rest of your balance. It ends on {date}.</source>
        <translation>{time}. Das Aktionsguthaben wird vor Ihrem übrigen Guthaben ausgegeben. Es endet am {date}.</translation>
    </message>
    <message>
        <source>Standard, never expires</source>
        <translation>Standard, verfällt nie</translation>
    </message>
    <message>
        <source>Promotional, ends {date}</source>
        <translation>Aktionsguthaben, endet {date}</translation>
    </message>
    <message>
        <source>Your balance is now</source>
        <translation>Ihr Guthaben ist jetzt</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>See it in History</source>
        <translation>Im Verlauf ansehen</translation>
    </message>
</context>
<context>
    <name>TakeOutFlow</name>
    <message>
        <source>Take out of stock</source>
        <translation>Aus dem Bestand nehmen</translation>
    </message>
    <message>
        <source>Panel opened</source>
        <translation>Rubbelfeld geöffnet</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>Nicht, wie sie sein soll</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Scan the blank card</source>
        <translation>Die leere Karte scannen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why, or Enter</source>
        <translation>Warum, oder Enter</translation>
    </message>
    <message>
        <source>Take {card} out of stock</source>
        <translation>{card} aus dem Bestand nehmen</translation>
    </message>
    <message>
        <source>It can never be sold again.</source>
        <translation>Sie kann nie wieder verkauft werden.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This is no serial of a card.</source>
        <translation>Das ist keine Seriennummer einer Karte.</translation>
    </message>
    <message>
        <source>A reason is one line of text.</source>
        <translation>Ein Grund ist eine Zeile Text.</translation>
    </message>
    <message>
        <source>Serial {serial} is out of stock, and can never be sold.</source>
        <translation>Seriennummer {serial} ist aus dem Bestand und kann nie verkauft werden.</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Aus dem Bestand</translation>
    </message>
    <message>
        <source>Keep the card for whoever looks into it.</source>
        <translation>Bewahren Sie die Karte für die Klärung auf.</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Type the code, paste it, or scan the card.</source>
        <translation>Tippen Sie den Code ein, fügen Sie ihn ein, oder scannen Sie die Karte.</translation>
    </message>
    <message>
        <source>This is a whole claim code of {programmes}.</source>
        <translation>Das ist ein ganzer Einlösecode von {programmes}.</translation>
    </message>
    <message>
        <source>So far this fits {programmes}. {count} to go.</source>
        <translation>Bis hierher passt es zu {programmes}. Noch {count}.</translation>
    </message>
    <message>
        <source>So far this fits {programmes}. {count} to go. As it stands, it can be a promotional code.</source>
        <translation>Bis hierher passt es zu {programmes}. Noch {count}. So wie es ist, kann es ein Aktionscode sein.</translation>
    </message>
    <message>
        <source>A character is not as on the card: the check of {programmes} does not fit. Compare them one by one.</source>
        <translation>Ein Zeichen ist nicht wie auf der Karte: Die Prüfung von {programmes} geht nicht auf. Vergleichen Sie sie einzeln.</translation>
    </message>
    <message>
        <source>No card that is known here has such a code ({count} characters). Compare it with the card.</source>
        <translation>Keine hier bekannte Karte hat einen solchen Code ({count} Zeichen). Vergleichen Sie ihn mit der Karte.</translation>
    </message>
    <message>
        <source>This is the serial number of a card.</source>
        <translation>Das ist die Seriennummer einer Karte.</translation>
    </message>
    <message>
        <source>This is the number under a barcode.</source>
        <translation>Das ist die Nummer unter einem Strichcode.</translation>
    </message>
    <message>
        <source>This is the number of a receipt.</source>
        <translation>Das ist die Nummer eines Kassenbelegs.</translation>
    </message>
    <message>
        <source>This is the number of an order.</source>
        <translation>Das ist die Nummer einer Bestellung.</translation>
    </message>
    <message>
        <source>This looks like a promotional code. It is redeemed in this field as well.</source>
        <translation>Das sieht nach einem Aktionscode aus. Er wird ebenfalls in diesem Feld eingelöst.</translation>
    </message>
    <message>
        <source>This is a link without a claim code in it.</source>
        <translation>Das ist ein Link ohne Einlösecode darin.</translation>
    </message>
    <message>
        <source>This is the code by which an account agrees to pay. It is shown at the till and is no card.</source>
        <translation>Das ist der Code, mit dem ein Konto einer Zahlung zustimmt. Er wird an der Kasse gezeigt und ist keine Karte.</translation>
    </message>
    <message>
        <source>The claim code is on the back of the card, under the panel: scratch it off with a coin or a fingernail, never with a blade. It has {length} characters.</source>
        <translation>Der Einlösecode ist auf der Rückseite der Karte, unter dem Rubbelfeld: mit einer Münze oder dem Fingernagel freirubbeln, nie mit einer Klinge. Er hat {length} Zeichen.</translation>
    </message>
    <message>
        <source>The claim code is on the back of the card, under the label: peel it off. It has {length} characters.</source>
        <translation>Der Einlösecode ist auf der Rückseite der Karte, unter dem Etikett: abziehen. Er hat {length} Zeichen.</translation>
    </message>
    <message>
        <source>The claim code is on the back of the card, under the panel to scratch (with a coin, never with a blade) or the label to peel. It has {length} characters.</source>
        <translation>Der Einlösecode ist auf der Rückseite der Karte, unter dem Rubbelfeld (mit einer Münze, nie mit einer Klinge) oder unter dem Etikett zum Abziehen. Er hat {length} Zeichen.</translation>
    </message>
    <message>
        <source>The claim code is printed on the card, beside “{label}”. It has {length} characters.</source>
        <translation>Der Einlösecode ist auf die Karte gedruckt, neben „{label}“. Er hat {length} Zeichen.</translation>
    </message>
    <message>
        <source>The claim code is on the card itself. Some receipts have it too, further down, beside “{label}”: it has {length} characters.</source>
        <translation>Der Einlösecode ist auf der Karte selbst. Auf manchen Kassenbelegen steht er auch, weiter unten, neben „{label}“: Er hat {length} Zeichen.</translation>
    </message>
    <message>
        <source>The claim code is in the e-mail that brought the card, beside “{label}”, or on the card itself. It has {length} characters.</source>
        <translation>Der Einlösecode steht in der E-Mail, mit der die Karte kam, neben „{label}“, oder auf der Karte selbst. Er hat {length} Zeichen.</translation>
    </message>
</context>
<context>
    <name>TillDay</name>
    <message>
        <source>since {when}</source>
        <translation>seit {when}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Card slips</source>
        <translation>Kartenbelege</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} fehlen</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} zu viel</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Alles stimmt</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>{count} Differenzen</translation>
    </message>
    <message>
        <source>{tender}, {amount} expected</source>
        <translation>{tender}, {amount} erwartet</translation>
    </message>
    <message>
        <source>The float of {till} came out of the safe. Cards can be sold.</source>
        <translation>Das Wechselgeld von {till} kam aus dem Tresor. Karten können verkauft werden.</translation>
    </message>
    <message>
        <source>{till} goes on. It is counted again before it is closed.</source>
        <translation>{till} geht weiter. Vor dem Schließen wird noch einmal gezählt.</translation>
    </message>
    <message>
        <source>{till} was opened without a float. Cards can be sold.</source>
        <translation>{till} wurde ohne Wechselgeld geöffnet. Karten können verkauft werden.</translation>
    </message>
    <message>
        <source>Till open</source>
        <translation>Kasse geöffnet</translation>
    </message>
    <message>
        <source>Scan a card to go on.</source>
        <translation>Weiter geht es mit dem Scan einer Karte.</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>{till} is counted. No money moves there until it is closed, or goes on.</source>
        <translation>{till} ist gezählt. Dort bewegt sich kein Geld, bis sie geschlossen ist oder weitergeht.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Zurück zur Kasse</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Kasse schließen</translation>
    </message>
    <message>
        <source>{till} is closed. What was counted is in the safe.</source>
        <translation>{till} ist geschlossen. Was gezählt wurde, liegt im Tresor.</translation>
    </message>
    <message>
        <source>{till} is closed: {differences}. The reason is booked: {reason}</source>
        <translation>{till} ist geschlossen: {differences}. Der Grund ist gebucht: {reason}</translation>
    </message>
    <message>
        <source>Till closed</source>
        <translation>Kasse geschlossen</translation>
    </message>
    <message>
        <source>Keep the printed report: it proves that nothing was cut off later.</source>
        <translation>Den gedruckten Bericht aufheben: Er beweist, dass später nichts abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Counted and expected</source>
        <translation>Gezählt und erwartet</translation>
    </message>
    <message>
        <source>Report of the last close</source>
        <translation>Bericht des letzten Abschlusses</translation>
    </message>
    <message>
        <source>{till} was closed by entry {entry}.</source>
        <translation>{till} wurde mit Eintrag {entry} geschlossen.</translation>
    </message>
    <message>
        <source>What is printed now is marked as a copy.</source>
        <translation>Was jetzt gedruckt wird, ist als Kopie bezeichnet.</translation>
    </message>
    <message>
        <source>Print copy</source>
        <translation>Kopie drucken</translation>
    </message>
    <message>
        <source>{why}. No money was moved.</source>
        <translation>{why}. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Look at the till again</source>
        <translation>Kasse noch einmal ansehen</translation>
    </message>
    <message>
        <source>This is no amount. Type one such as 25 or 12.50.</source>
        <translation>Das ist kein Betrag. Einen wie 25 oder 12,50 eingeben.</translation>
    </message>
    <message>
        <source>This was scanned. Type the amount.</source>
        <translation>Das wurde gescannt. Den Betrag eingeben.</translation>
    </message>
    <message>
        <source>The float, such as 150, or Enter</source>
        <translation>Das Wechselgeld, etwa 150, oder Enter</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Open {till}</source>
        <translation>{till} öffnen</translation>
    </message>
    <message>
        <source>The float is taken out of the safe of this store.</source>
        <translation>Das Wechselgeld kommt aus dem Tresor dieses Geschäfts.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Open without a float</source>
        <translation>Ohne Wechselgeld öffnen</translation>
    </message>
    <message>
        <source>Open with {amount}</source>
        <translation>Mit {amount} öffnen</translation>
    </message>
    <message>
        <source>The sum of the card slips, or Enter for none</source>
        <translation>Die Summe der Kartenbelege, oder Enter für keine</translation>
    </message>
    <message>
        <source>The sum of all cash, or Enter for none</source>
        <translation>Die Summe des Bargelds, oder Enter für keines</translation>
    </message>
    <message>
        <source>How many of {note}? Enter for none</source>
        <translation>Wie oft {note}? Enter für keinmal</translation>
    </message>
    <message>
        <source>{till} is open {since}. Count what lies in its drawer.</source>
        <translation>{till} ist geöffnet {since}. Zählen, was in der Kasse liegt.</translation>
    </message>
    <message>
        <source>Behind the count no money moves until the till is closed, or goes on.</source>
        <translation>Nach dem Zählen bewegt sich kein Geld, bis die Kasse geschlossen ist oder weitergeht.</translation>
    </message>
    <message>
        <source>Cash so far: {amount}</source>
        <translation>Bargeld bisher: {amount}</translation>
    </message>
    <message>
        <source>Count {amount} in cash</source>
        <translation>{amount} in bar zählen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{number} of {note}</source>
        <translation>{number} × {note}</translation>
    </message>
    <message>
        <source>Type how many there are, such as 3.</source>
        <translation>Die Anzahl eingeben, etwa 3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>Weiter verkaufen</translation>
    </message>
    <message>
        <source>1, 2 or 3, or Enter to close</source>
        <translation>1, 2 oder 3, oder Enter zum Schließen</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Was jetzt</translation>
    </message>
    <message>
        <source>Why it differs, in a few words</source>
        <translation>Warum es abweicht, in wenigen Worten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>{till} is counted. What was counted goes into the safe.</source>
        <translation>{till} ist gezählt. Was gezählt wurde, kommt in den Tresor.</translation>
    </message>
    <message>
        <source>The difference is booked with its reason.</source>
        <translation>Die Differenz wird mit ihrem Grund gebucht.</translation>
    </message>
    <message>
        <source>Close {till}</source>
        <translation>{till} schließen</translation>
    </message>
    <message>
        <source>Press 1, 2 or 3.</source>
        <translation>1, 2 oder 3 drücken.</translation>
    </message>
    <message>
        <source>A reason is one line of text.</source>
        <translation>Ein Grund ist eine Zeile Text.</translation>
    </message>
</context>
<context>
    <name>TillDayFlow</name>
    <message>
        <source>Close till</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open till</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {till}, float {amount} {currency}</source>
        <translation>{till} öffnen, Wechselgeld {amount} {currency}</translation>
    </message>
    <message>
        <source>Count {till}, {amount} in cash</source>
        <translation>{till} zählen, {amount} in bar</translation>
    </message>
    <message>
        <source>Close {till}</source>
        <translation>{till} schließen</translation>
    </message>
</context>
<context>
    <name>TillLeaf</name>
    <message>
        <source>No till chosen</source>
        <translation>Keine Kasse gewählt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Geöffnet seit</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Cash in drawer</source>
        <translation>Bargeld in der Kasse</translation>
    </message>
    <message>
        <source>Cards sold today</source>
        <translation>Heute verkaufte Karten</translation>
    </message>
    <message>
        <source>Store not reachable</source>
        <translation>Ablage nicht erreichbar</translation>
    </message>
    <message>
        <source>Store reachable, {ms} ms</source>
        <translation>Ablage erreichbar, {ms} ms</translation>
    </message>
    <message>
        <source>No action in doubt</source>
        <translation>Kein Vorgang ungeklärt</translation>
    </message>
    <message>
        <source>Last action being settled</source>
        <translation>Letzter Vorgang in Klärung</translation>
    </message>
</context>
<context>
    <name>TillReport</name>
    <message>
        <source>Till closed</source>
        <translation>Kasse geschlossen</translation>
    </message>
    <message>
        <source>Reason of the difference: {reason}</source>
        <translation>Grund der Abweichung: {reason}</translation>
    </message>
    <message>
        <source>Closed on {moment}</source>
        <translation>Geschlossen am {moment}</translation>
    </message>
    <message>
        <source>Open from {opened} to {closed}</source>
        <translation>Geöffnet von {opened} bis {closed}</translation>
    </message>
    <message>
        <source>{tender} in {currency}</source>
        <translation>{tender} in {currency}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>{count} × {note}</source>
        <translation>{count} × {note}</translation>
    </message>
    <message>
        <source>Done since it was opened</source>
        <translation>Seit der Öffnung getan</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>{count} × {kind}</source>
        <translation>{count} × {kind}</translation>
    </message>
    <message>
        <source>The ends of the book, one for each till and desk. Keep this page: a check finds by them whether something was cut off later.</source>
        <translation>Die Enden des Buchs, eines je Kasse und Arbeitsplatz. Bewahren Sie diese Seite auf: Eine Prüfung findet damit, ob später etwas abgeschnitten wurde.</translation>
    </message>
</context>
<context>
    <name>TodayFlow</name>
    <message>
        <source>All of today</source>
        <translation>Alles von heute</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Zurück zur Kasse</translation>
    </message>
    <message>
        <source>What was done at {till} since midnight, the newest first.</source>
        <translation>Was an {till} seit Mitternacht geschah, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Page Up and Page Down go through it.</source>
        <translation>Bild auf und Bild ab blättern darin.</translation>
    </message>
    <message>
        <source>1 action today</source>
        <translation>1 Vorgang heute</translation>
    </message>
    <message>
        <source>{count} actions today</source>
        <translation>{count} Vorgänge heute</translation>
    </message>
</context>
<context>
    <name>TradeIn</name>
    <message>
        <source>like new</source>
        <translation>wie neu</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>used</source>
        <translation>gebraucht</translation>
    </message>
    <message>
        <source>for parts</source>
        <translation>für Teile</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Nothing is owed yet. It is a quote until the item is here.</source>
        <translation>Es ist noch nichts geschuldet. Bis der Gegenstand da ist, ist es ein Angebot.</translation>
    </message>
    <message>
        <source>Nothing is credited yet. The item is here and has to be assessed.</source>
        <translation>Es ist noch nichts gutgeschrieben. Der Gegenstand ist da und muss bewertet werden.</translation>
    </message>
    <message>
        <source>Nothing is credited yet. The holder says whether to credit it or to give the item back.</source>
        <translation>Es ist noch nichts gutgeschrieben. Der Inhaber sagt, ob gutgeschrieben oder zurückgegeben wird.</translation>
    </message>
    <message>
        <source>It is in the balance. It cannot be moved on.</source>
        <translation>Es ist im Guthaben. Es kann nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>Nothing was credited. The item went back.</source>
        <translation>Es wurde nichts gutgeschrieben. Der Gegenstand ging zurück.</translation>
    </message>
    <message>
        <source>It is worth nothing, so nothing can be credited. The item goes back.</source>
        <translation>Der Gegenstand ist nichts wert, also wird nichts gutgeschrieben. Er geht zurück.</translation>
    </message>
    <message>
        <source>Hand out the receipt. It is scanned when the item comes.</source>
        <translation>Geben Sie den Beleg mit. Er wird gescannt, wenn der Gegenstand kommt.</translation>
    </message>
    <message>
        <source>Hand out the receipt, and put its number on the item.</source>
        <translation>Geben Sie den Beleg mit, und versehen Sie den Gegenstand mit seiner Nummer.</translation>
    </message>
    <message>
        <source>Tell the holder. Then scan the receipt again.</source>
        <translation>Sagen Sie es dem Inhaber. Scannen Sie dann den Beleg erneut.</translation>
    </message>
    <message>
        <source>The item belongs to the shop now.</source>
        <translation>Der Gegenstand gehört jetzt dem Geschäft.</translation>
    </message>
    <message>
        <source>Hand the item over and let the holder look at it.</source>
        <translation>Geben Sie den Gegenstand heraus und lassen Sie den Inhaber ihn ansehen.</translation>
    </message>
    <message>
        <source>Trade-ins that wait for a step</source>
        <translation>Inzahlungnahmen, die auf einen Schritt warten</translation>
    </message>
    <message>
        <source>Its steps so far</source>
        <translation>Die Schritte bisher</translation>
    </message>
    <message>
        <source>The balance is {total} now. It cannot be moved on.</source>
        <translation>Das Guthaben beträgt jetzt {total}. Es kann nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>There is no further step.</source>
        <translation>Es gibt keinen weiteren Schritt.</translation>
    </message>
    <message>
        <source>{why}. Nothing was credited, and the trade-in is where it was.</source>
        <translation>{why}. Es wurde nichts gutgeschrieben, und die Inzahlungnahme ist, wo sie war.</translation>
    </message>
</context>
<context>
    <name>TradeInFlow</name>
    <message>
        <source>Trade-in</source>
        <translation>Inzahlungnahme</translation>
    </message>
    <message>
        <source>There is no trade-in with this number, and no account with this login.</source>
        <translation>Es gibt keine Inzahlungnahme mit dieser Nummer und kein Konto mit diesem Anmeldenamen.</translation>
    </message>
    <message>
        <source>Scan its receipt or the holder&apos;s QR, or type the login</source>
        <translation>Beleg oder QR des Inhabers scannen, oder Anmeldenamen eintippen</translation>
    </message>
    <message>
        <source>Number or login</source>
        <translation>Nummer oder Anmeldename</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What it is, in a few words</source>
        <translation>Was es ist, in wenigen Worten</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>A digit, or in a few words</source>
        <translation>Eine Ziffer oder in wenigen Worten</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>What it may be worth, such as 25 or 12.50</source>
        <translation>Was es wert sein mag, etwa 25 oder 12,50</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Enter takes the item in</source>
        <translation>Enter nimmt den Gegenstand an</translation>
    </message>
    <message>
        <source>What it is worth; 0 where it is worth nothing; Enter as quoted</source>
        <translation>Was es wert ist; 0, wenn nichts; Enter wie angeboten</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Enter gives the item back</source>
        <translation>Enter gibt den Gegenstand zurück</translation>
    </message>
    <message>
        <source>Credit it</source>
        <translation>Gutschreiben</translation>
    </message>
    <message>
        <source>Give the item back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>1 or 2, or Enter</source>
        <translation>1 oder 2, oder Enter</translation>
    </message>
    <message>
        <source>Something used becomes credit, once it was assessed.</source>
        <translation>Gebrauchtes wird zu Guthaben, sobald es bewertet ist.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Quote {amount}</source>
        <translation>{amount} anbieten</translation>
    </message>
    <message>
        <source>Trade-in of {who}</source>
        <translation>Inzahlungnahme von {who}</translation>
    </message>
    <message>
        <source>Nothing is owed by a quote. Credit follows when the item was assessed.</source>
        <translation>Ein Angebot verpflichtet zu nichts. Gutgeschrieben wird nach der Bewertung.</translation>
    </message>
    <message>
        <source>It cannot be moved on.</source>
        <translation>Es kann nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Assess at {amount}</source>
        <translation>Mit {amount} bewerten</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>{amount} gutschreiben</translation>
    </message>
    <message>
        <source>Press one of the digits, or Enter.</source>
        <translation>Drücken Sie eine der Ziffern oder Enter.</translation>
    </message>
    <message>
        <source>A few words on one line, typed.</source>
        <translation>Wenige Worte auf einer Zeile, eingetippt.</translation>
    </message>
    <message>
        <source>This is no amount. Type one such as 25 or 12.50.</source>
        <translation>Das ist kein Betrag. Geben Sie einen ein, etwa 25 oder 12,50.</translation>
    </message>
    <message>
        <source>Type an amount above nothing.</source>
        <translation>Geben Sie einen Betrag über null ein.</translation>
    </message>
    <message>
        <source>Trade-in {number}: {step}</source>
        <translation>Inzahlungnahme {number}: {step}</translation>
    </message>
    <message>
        <source>Quote for {item} of {who}</source>
        <translation>Angebot für {item} von {who}</translation>
    </message>
</context>
<context>
    <name>TradeIns</name>
    <message>
        <source>Quoted</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
</context>
<context>
    <name>TradeInsLeaf</name>
    <message>
        <source>Trade-ins</source>
        <translation>Inzahlungnahmen</translation>
    </message>
    <message>
        <source>{item}, trade-in {reference}</source>
        <translation>{item}, Inzahlungnahme {reference}</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gutgeschrieben</translation>
    </message>
    <message>
        <source>nothing credited</source>
        <translation>nichts gutgeschrieben</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>quoted, not counted yet</source>
        <translation>Angebot, noch nicht mitgezählt</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This computer does not let Tillfold use the camera</source>
        <translation>Dieser Computer lässt Tillfold die Kamera nicht benutzen</translation>
    </message>
    <message>
        <source>Nothing was taken. Add yourself to the group video, sign in to the computer again, and try again.</source>
        <translation>Es wurde nichts abgebucht. Fügen Sie sich der Gruppe video hinzu, melden Sie sich am Computer neu an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was taken. Open System Settings, Privacy &amp; Security, Camera, and switch Tillfold on.</source>
        <translation>Es wurde nichts abgebucht. Öffnen Sie Systemeinstellungen, Datenschutz &amp; Sicherheit, Kamera, und schalten Sie Tillfold ein.</translation>
    </message>
    <message>
        <source>Nothing was taken. Open Settings, Privacy &amp; security, Camera, and let desktop apps use it.</source>
        <translation>Es wurde nichts abgebucht. Öffnen Sie Einstellungen, Datenschutz und Sicherheit, Kamera, und lassen Sie Desktop-Apps zu.</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Keine Kamera ist angeschlossen</translation>
    </message>
    <message>
        <source>Plug one in and try again, or use a phone as the camera by its address.</source>
        <translation>Schließen Sie eine an und versuchen Sie es erneut, oder verwenden Sie ein Telefon über seine Adresse als Kamera.</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>Ein anderes Programm benutzt die Kamera</translation>
    </message>
    <message>
        <source>Nothing was taken. End the video call or the other program, and try again.</source>
        <translation>Es wurde nichts abgebucht. Beenden Sie das Videogespräch oder das andere Programm, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>Die Kamera wurde abgezogen</translation>
    </message>
    <message>
        <source>What was read so far stands below. Plug the camera in and try again, or type the rest.</source>
        <translation>Was bisher gelesen wurde, steht unten. Schließen Sie die Kamera wieder an und versuchen Sie es erneut, oder tippen Sie den Rest ein.</translation>
    </message>
    <message>
        <source>The camera gives no pictures</source>
        <translation>Die Kamera liefert keine Bilder</translation>
    </message>
    <message>
        <source>Nothing was taken. Unplug the camera and plug it in again, or choose another one.</source>
        <translation>Es wurde nichts abgebucht. Ziehen Sie die Kamera ab und schließen Sie sie wieder an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>Unter dieser Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>Compare it with the one that the camera shows. Both have to be in the same network.</source>
        <translation>Vergleichen Sie sie mit der, die die Kamera anzeigt. Beide müssen im selben Netzwerk sein.</translation>
    </message>
    <message>
        <source>The camera at this address stopped sending pictures</source>
        <translation>Die Kamera unter dieser Adresse sendet keine Bilder mehr</translation>
    </message>
    <message>
        <source>What was read so far stands below. Wake the phone or the camera, and try again.</source>
        <translation>Was bisher gelesen wurde, steht unten. Wecken Sie das Telefon oder die Kamera auf, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>UsageLeaf</name>
    <message>
        <source>Use on the next order</source>
        <translation>Für die nächste Bestellung</translation>
    </message>
    <message>
        <source>1-Click takes balance first</source>
        <translation>Zuerst für 1-Click</translation>
    </message>
    <message>
        <source>Pay subscriptions</source>
        <translation>Abos bezahlen</translation>
    </message>
    <message>
        <source>How your balance is used</source>
        <translation>Wie Ihr Guthaben verwendet wird</translation>
    </message>
    <message>
        <source>{count} are running, listed below.</source>
        <translation>{count} laufen, unten aufgeführt.</translation>
    </message>
    <message>
        <source>1 is running, listed below.</source>
        <translation>1 läuft, unten aufgeführt.</translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation>Keines läuft.</translation>
    </message>
    <message>
        <source>Each is paid in another way.</source>
        <translation>Jedes wird auf andere Weise bezahlt.</translation>
    </message>
    <message>
        <source>It pays first, beginning with what ends soonest.</source>
        <translation>Es zahlt zuerst, beginnend mit dem, was am frühesten endet.</translation>
    </message>
    <message>
        <source>It is saved for later, and orders are paid in another way.</source>
        <translation>Es wird für später aufgehoben, und Bestellungen werden auf andere Weise bezahlt.</translation>
    </message>
    <message>
        <source>What it is short of is paid in another way.</source>
        <translation>Was daran fehlt, wird auf andere Weise bezahlt.</translation>
    </message>
    <message>
        <source>1-Click orders leave the balance as it is.</source>
        <translation>1-Click-Bestellungen lassen das Guthaben, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>Nachahmung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nothing odd was found in it; it is on no list of official addresses.</source>
        <translation>Nichts Auffälliges wurde darin gefunden; sie steht auf keiner Liste offizieller Adressen.</translation>
    </message>
    <message>
        <source>It begins with https://, so that nobody in between can read or change it.</source>
        <translation>Sie beginnt mit https://, sodass niemand dazwischen sie lesen oder ändern kann.</translation>
    </message>
    <message>
        <source>Its domain is on the list of official addresses, and nothing hides in it.</source>
        <translation>Ihre Domain steht auf der Liste offizieller Adressen, und nichts ist darin versteckt.</translation>
    </message>
</context>
<context>
    <name>VoidFlow</name>
    <message>
        <source>Void</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Scan the card whose sale is taken back</source>
        <translation>Karte scannen, deren Verkauf zurückgenommen wird</translation>
    </message>
    <message>
        <source>Enter takes it back</source>
        <translation>Enter nimmt ihn zurück</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>Verkauf stornieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{sale} The money goes out of this till.</source>
        <translation>{sale} Das Geld geht aus dieser Kasse.</translation>
    </message>
    <message>
        <source>Void {amount}</source>
        <translation>{amount} stornieren</translation>
    </message>
    <message>
        <source>Void {card}</source>
        <translation>{card} stornieren</translation>
    </message>
    <message>
        <source>This is no serial of a card.</source>
        <translation>Das ist keine Seriennummer einer Karte.</translation>
    </message>
    <message>
        <source>Void {card}, {amount}</source>
        <translation>{card} stornieren, {amount}</translation>
    </message>
    <message>
        <source>Serial {serial} is worth nothing now. Give {amount} back.</source>
        <translation>Seriennummer {serial} ist jetzt nichts mehr wert. Geben Sie {amount} zurück.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>The card cannot be sold again. Keep it with the till.</source>
        <translation>Die Karte kann nicht wieder verkauft werden. Behalten Sie sie an der Kasse.</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>No money was moved. {why}</source>
        <translation>Es wurde kein Geld bewegt. {why}</translation>
    </message>
</context>
<context>
    <name>WalletSlip</name>
    <message>
        <source>Redeem</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>never expires, no fees</source>
        <translation>verfällt nie, keine Gebühren</translation>
    </message>
    <message>
        <source>Promotional</source>
        <translation>Aktionsguthaben</translation>
    </message>
    <message>
        <source>More promotional credit</source>
        <translation>Weiteres Aktionsguthaben</translation>
    </message>
    <message>
        <source>ends later</source>
        <translation>endet später</translation>
    </message>
    <message>
        <source>order {order}, not counted yet</source>
        <translation>Bestellung {order}, noch nicht mitgezählt</translation>
    </message>
    <message>
        <source>{count} orders, not counted yet</source>
        <translation>{count} Bestellungen, noch nicht mitgezählt</translation>
    </message>
    <message>
        <source>Refund on the way</source>
        <translation>Erstattung unterwegs</translation>
    </message>
    <message>
        <source>as of {when}</source>
        <translation>Stand {when}</translation>
    </message>
    <message>
        <source>Unused since {month}: it can pay your next order.</source>
        <translation>Unbenutzt seit {month}: Es kann Ihre nächste Bestellung bezahlen.</translation>
    </message>
</context>
<context>
    <name>WarningPage</name>
    <message>
        <source>Whom to call</source>
        <translation>Wen Sie anrufen können</translation>
    </message>
    <message>
        <source>The shop that sold the card</source>
        <translation>Das Geschäft, das die Karte verkauft hat</translation>
    </message>
    <message>
        <source>Its number is on the receipt</source>
        <translation>Die Nummer steht auf dem Kassenbeleg</translation>
    </message>
    <message>
        <source>Your bank, if you paid from there</source>
        <translation>Ihre Bank, wenn Sie von dort bezahlt haben</translation>
    </message>
    <message>
        <source>Its number is on your bank card</source>
        <translation>Die Nummer steht auf Ihrer Bankkarte</translation>
    </message>
    <message>
        <source>Tell nobody the code</source>
        <translation>Niemandem den Code nennen</translation>
    </message>
    <message>
        <source>Not on the telephone, in a message or as a photo. If there is a call, end it now.</source>
        <translation>Nicht am Telefon, nicht in einer Nachricht, nicht als Foto. Läuft gerade ein Anruf, beenden Sie ihn jetzt.</translation>
    </message>
    <message>
        <source>Call the shop that sold the card</source>
        <translation>Das Geschäft anrufen, das die Karte verkauft hat</translation>
    </message>
    <message>
        <source>While the value is still on the card, the shop can often block it.</source>
        <translation>Solange der Wert noch auf der Karte ist, kann das Geschäft sie oft sperren.</translation>
    </message>
    <message>
        <source>Call whoever asked, by a number that you look up yourself</source>
        <translation>Wer immer gefragt hat: unter einer selbst nachgeschlagenen Nummer anrufen</translation>
    </message>
    <message>
        <source>Not by the one they gave you. Whoever it really is will say what is true.</source>
        <translation>Nicht unter der, die Ihnen genannt wurde. Die echte Stelle sagt, was stimmt.</translation>
    </message>
    <message>
        <source>Keep the card, the receipt and the messages</source>
        <translation>Karte, Kassenbeleg und Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>The police will want to see them. Many people are told the same story.</source>
        <translation>Die Polizei wird sie sehen wollen. Vielen Menschen wird dieselbe Geschichte erzählt.</translation>
    </message>
    <message>
        <source>Stop: this is how cards are stolen</source>
        <translation>Halt: So werden Karten gestohlen</translation>
    </message>
    <message>
        <source>Nothing was redeemed and no code was shown. The card keeps its value.</source>
        <translation>Es wurde nichts eingelöst und kein Code angezeigt. Die Karte behält ihren Wert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave the card as it is</source>
        <translation>Karte lassen, wie sie ist</translation>
    </message>
</context>
<context>
    <name>WherePicture</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>The back of a card: the claim code is under the scratch panel</source>
        <translation>Die Rückseite einer Karte: Der Einlösecode ist unter dem Rubbelfeld</translation>
    </message>
    <message>
        <source>The back of a card: the claim code is under the label to peel off</source>
        <translation>Die Rückseite einer Karte: Der Einlösecode ist unter dem Etikett zum Abziehen</translation>
    </message>
    <message>
        <source>The back of a card: the claim code is under its cover</source>
        <translation>Die Rückseite einer Karte: Der Einlösecode ist unter der Abdeckung</translation>
    </message>
    <message>
        <source>The back of a card: the claim code is printed on it</source>
        <translation>Die Rückseite einer Karte: Der Einlösecode ist aufgedruckt</translation>
    </message>
    <message>
        <source>A receipt: the claim code is further down</source>
        <translation>Ein Kassenbeleg: Der Einlösecode ist weiter unten</translation>
    </message>
    <message>
        <source>An e-mail: the claim code is in its text</source>
        <translation>Eine E-Mail: Der Einlösecode ist im Text</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
</TS>
