<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Field</name>
    <message>
        <source>0.93, 0.79, 0.58 of 2, 4, 8</source>
        <translation>0,93, 0,79, 0,58 von 2, 4, 8</translation>
    </message>
    <message>
        <source>1 is the month after the plan&apos;s own.</source>
        <translation>1 ist der Monat nach dem des Plans.</translation>
    </message>
    <message>
        <source>A conversation inside each call; off: one request.</source>
        <translation>Ein Gespräch innerhalb jedes Aufrufs; aus: eine Anfrage.</translation>
    </message>
    <message>
        <source>A cut-off answer cannot be used.</source>
        <translation>Eine abgeschnittene Antwort ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>A fixed number of replicas, or the fewest and the most.</source>
        <translation>Eine feste Zahl von Replikaten oder die wenigsten und die meisten.</translation>
    </message>
    <message>
        <source>A hit starts the time to live anew.</source>
        <translation>Ein Treffer startet die Lebensdauer neu.</translation>
    </message>
    <message>
        <source>A human answers, for a fee.</source>
        <translation>Ein Mensch antwortet, gegen Gebühr.</translation>
    </message>
    <message>
        <source>A longer history is replaced by a summary.</source>
        <translation>Ein längerer Verlauf wird durch eine Zusammenfassung ersetzt.</translation>
    </message>
    <message>
        <source>A model retires, prices change, a cost falls due, a commitment starts or ends, a pool&apos;s hardware is replaced.</source>
        <translation>Ein Modell läuft aus, Preise ändern sich, Kosten werden fällig, eine Zusage beginnt oder endet, die Hardware eines Pools wird ersetzt.</translation>
    </message>
    <message>
        <source>A model that judges each valid answer.</source>
        <translation>Ein Modell, das jede brauchbare Antwort beurteilt.</translation>
    </message>
    <message>
        <source>A pool of own accelerators answers, an API takes over on failure</source>
        <translation>Ein Pool eigener Beschleuniger antwortet, bei Fehlschlag übernimmt eine API</translation>
    </message>
    <message>
        <source>A read starts the time to live anew.</source>
        <translation>Ein Lesen startet die Lebensdauer neu.</translation>
    </message>
    <message>
        <source>A small model drafts tokens that the large one checks all at once.</source>
        <translation>Ein kleines Modell entwirft Token, die das große alle zugleich prüft.</translation>
    </message>
    <message>
        <source>A subscription for this segment.</source>
        <translation>Ein Abonnement für dieses Segment.</translation>
    </message>
    <message>
        <source>A subscription: so much a seat and month.</source>
        <translation>Ein Abonnement: so viel je Nutzerplatz und Monat.</translation>
    </message>
    <message>
        <source>A year, by which new hardware&apos;s cost of the same work falls. It decides when to replace, and is no cost of the month.</source>
        <translation>Im Jahr: um so viel wird dieselbe Arbeit auf neuer Hardware billiger. Entscheidet, wann ersetzt wird, und ist kein Aufwand des Monats.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Accelerators each</source>
        <translation>Beschleuniger je Replikat</translation>
    </message>
    <message>
        <source>Accelerators of one replica, which split the model among them.</source>
        <translation>Beschleuniger eines Replikats, auf die das Modell verteilt ist.</translation>
    </message>
    <message>
        <source>Accelerators that you run yourself.</source>
        <translation>Beschleuniger, die Sie selbst betreiben.</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>After feedback</source>
        <translation>Nach Rückmeldung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An API takes the pool&apos;s place.</source>
        <translation>Eine API tritt an die Stelle des Pools.</translation>
    </message>
    <message>
        <source>Answers are found by the nearest earlier question.</source>
        <translation>Antworten werden über die ähnlichste frühere Frage gefunden.</translation>
    </message>
    <message>
        <source>Answers of earlier stages in the prompt.</source>
        <translation>Antworten früherer Stufen im Prompt.</translation>
    </message>
    <message>
        <source>Answers older than this are asked again.</source>
        <translation>Ältere Antworten werden neu erfragt.</translation>
    </message>
    <message>
        <source>Answers that cannot be used, given no transient error.</source>
        <translation>Antworten, die nicht zu gebrauchen sind, ohne vorübergehenden Fehler.</translation>
    </message>
    <message>
        <source>Answers the cache holds; without it, all.</source>
        <translation>Antworten, die der Cache fasst; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Arithmetic reached</source>
        <translation>Erreichte Rechenleistung</translation>
    </message>
    <message>
        <source>As in the price sheet&apos;s other charges: web_search, page, image_output.</source>
        <translation>Wie bei den sonstigen Preisen der Preisliste: web_search, page, image_output.</translation>
    </message>
    <message>
        <source>At full load, with its part of the server.</source>
        <translation>Unter Volllast, mit dem Anteil am Server.</translation>
    </message>
    <message>
        <source>Attempted tasks in a month of 30.4375 days.</source>
        <translation>Begonnene Aufgaben in einem Monat von 30,4375 Tagen.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Attempts one after another, with their waits for own pools.</source>
        <translation>Versuche nacheinander, mit ihrem Warten auf eigene Pools.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Bandwidth reached</source>
        <translation>Erreichte Bandbreite</translation>
    </message>
    <message>
        <source>Before a replica starts on a request.</source>
        <translation>Bevor ein Replikat mit einer Anfrage beginnt.</translation>
    </message>
    <message>
        <source>Below the cache&apos;s time to live the previous prompt is still cached.</source>
        <translation>Unter der Lebensdauer des Caches liegt der vorige Prompt noch im Cache.</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Billed attempts before the next tier.</source>
        <translation>Berechnete Versuche vor dem nächsten Modell.</translation>
    </message>
    <message>
        <source>Billed when transient</source>
        <translation>Berechnet bei Ausfall</translation>
    </message>
    <message>
        <source>By the hour as needed, reserved for the month, at spot prices with interruptions, bought, a reserved base with the rest on demand, or bought as devices where tasks arise.</source>
        <translation>Stundenweise nach Bedarf, für den Monat reserviert, zu Spotpreisen mit Unterbrechungen, gekauft, eine reservierte Basis und der Rest nach Bedarf, oder gekauft als Geräte dort, wo Aufgaben entstehen.</translation>
    </message>
    <message>
        <source>By which tasks are more each month.</source>
        <translation>Um so viel mehr Aufgaben kommen jeden Monat.</translation>
    </message>
    <message>
        <source>Cache per token</source>
        <translation>Cache je Token</translation>
    </message>
    <message>
        <source>Cache precision</source>
        <translation>Genauigkeit des Caches</translation>
    </message>
    <message>
        <source>Calls per task</source>
        <translation>Aufrufe je Aufgabe</translation>
    </message>
    <message>
        <source>Candidate screening</source>
        <translation>Bewerberauswahl</translation>
    </message>
    <message>
        <source>Candidate screening, all frontier</source>
        <translation>Bewerberauswahl, nur Spitzenmodelle</translation>
    </message>
    <message>
        <source>Candidate screening, all small</source>
        <translation>Bewerberauswahl, nur kleine Modelle</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacity item</source>
        <translation>Kapazitätsposten</translation>
    </message>
    <message>
        <source>Capped is malformed</source>
        <translation>Gekappt ist unbrauchbar</translation>
    </message>
    <message>
        <source>Carried answers</source>
        <translation>Übernommene Antworten</translation>
    </message>
    <message>
        <source>Carried from</source>
        <translation>Übernommen von</translation>
    </message>
    <message>
        <source>Carried share</source>
        <translation>Übernommener Anteil</translation>
    </message>
    <message>
        <source>Carry failed answers</source>
        <translation>Fehlversuche mitgeben</translation>
    </message>
    <message>
        <source>Catches</source>
        <translation>Erkennt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Charges of the first tier&apos;s provider for each attempt that yields an answer.</source>
        <translation>Gebühren des Anbieters des ersten Modells für jeden Versuch, der eine Antwort liefert.</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Checker input</source>
        <translation>Eingabe des Prüfers</translation>
    </message>
    <message>
        <source>Checker model</source>
        <translation>Modell des Prüfers</translation>
    </message>
    <message>
        <source>Checker output</source>
        <translation>Ausgabe des Prüfers</translation>
    </message>
    <message>
        <source>Classes of requests</source>
        <translation>Klassen von Anfragen</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Abnahmezusage</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Abnahmezusagen</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Zugesagter Umsatz</translation>
    </message>
    <message>
        <source>Committed spend at a discount, discounts that follow the spend, or throughput units by the hour.</source>
        <translation>Zugesagter Umsatz mit Rabatt, Rabatte nach Umsatz, oder Durchsatzeinheiten je Stunde.</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Schwierigkeit der Arbeit</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Correct after feedback</source>
        <translation>Richtig nach Rückmeldung</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>Cost of a draft</source>
        <translation>Aufwand eines Entwurfs</translation>
    </message>
    <message>
        <source>Cost of capital</source>
        <translation>Kapitalkosten</translation>
    </message>
    <message>
        <source>Cost of the month, or of each step.</source>
        <translation>Kosten des Monats oder jeder Stufe.</translation>
    </message>
    <message>
        <source>Costs of the month that no task causes.</source>
        <translation>Kosten des Monats, die keine Aufgabe verursacht.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Decline of revenue</source>
        <translation>Rückgang des Umsatzes</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Dense, at the precision of the weights.</source>
        <translation>Dicht besetzt, in der Genauigkeit der Gewichte.</translation>
    </message>
    <message>
        <source>Different prefixes that are kept.</source>
        <translation>Verschiedene Präfixe, die gehalten werden.</translation>
    </message>
    <message>
        <source>Different prefixes that the calls share among them.</source>
        <translation>Verschiedene Präfixe, die sich die Aufrufe teilen.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Difficulty in counts</source>
        <translation>Schwierigkeit: Anzahlen</translation>
    </message>
    <message>
        <source>Difficulty in failures</source>
        <translation>Schwierigkeit: Fehlschläge</translation>
    </message>
    <message>
        <source>Difficulty in tokens</source>
        <translation>Schwierigkeit: Token</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Discounts by the list spend of the month.</source>
        <translation>Rabatte nach dem Listenumsatz des Monats.</translation>
    </message>
    <message>
        <source>Distinct prefixes</source>
        <translation>Verschiedene Präfixe</translation>
    </message>
    <message>
        <source>Distinct questions</source>
        <translation>Verschiedene Fragen</translation>
    </message>
    <message>
        <source>Drafted tokens</source>
        <translation>Entworfene Token</translation>
    </message>
    <message>
        <source>Drafted tokens that are kept.</source>
        <translation>Entworfene Token, die bleiben.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>Draws are added only until P(margin at least target) is surely above or below the confidence.</source>
        <translation>Ziehungen kommen nur hinzu, bis P(Marge erreicht Ziel) sicher über oder unter der Sicherheit liegt.</translation>
    </message>
    <message>
        <source>Draws of the uncertain values.</source>
        <translation>Ziehungen der unsicheren Werte.</translation>
    </message>
    <message>
        <source>Each hour is staffed for the busiest of itself and so many that follow.</source>
        <translation>Jede Stunde ist für die stärkste aus ihr und so vielen folgenden besetzt.</translation>
    </message>
    <message>
        <source>Each started</source>
        <translation>Je angefangene</translation>
    </message>
    <message>
        <source>Each tier prices its own part, or the tier reached prices everything.</source>
        <translation>Jede Staffel gilt für ihren Teil, oder die erreichte Staffel für alles.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Embedded tokens</source>
        <translation>Eingebettete Token</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Everything the checker reads.</source>
        <translation>Alles, was der Prüfer liest.</translation>
    </message>
    <message>
        <source>Everything the checker writes.</source>
        <translation>Alles, was der Prüfer schreibt.</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Verdrängung</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Facts of the accelerator that replace the catalogue&apos;s.</source>
        <translation>Angaben zum Beschleuniger, die die des Katalogs ersetzen.</translation>
    </message>
    <message>
        <source>Failure costs</source>
        <translation>Kosten von Fehlschlägen</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Fewest replicas</source>
        <translation>Wenigste Replikate</translation>
    </message>
    <message>
        <source>Fewest units</source>
        <translation>Wenigste Einheiten</translation>
    </message>
    <message>
        <source>Fewest units that are sold.</source>
        <translation>Kleinste Zahl von Einheiten, die verkauft wird.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields set to other values, in order.</source>
        <translation>Felder, die der Reihe nach andere Werte bekommen.</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Fixed costs</source>
        <translation>Fixkosten</translation>
    </message>
    <message>
        <source>For each task beyond; without it, those are not served.</source>
        <translation>Für jede Aufgabe darüber hinaus; ohne Angabe werden sie nicht bedient.</translation>
    </message>
    <message>
        <source>For so many months before it.</source>
        <translation>So viele Monate davor.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fresh input</source>
        <translation>Neue Eingabe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From traffic</source>
        <translation>Aus dem Verkehr</translation>
    </message>
    <message>
        <source>Frontier models</source>
        <translation>Spitzenmodelle</translation>
    </message>
    <message>
        <source>Frontier price erosion</source>
        <translation>Preisverfall der Spitzenmodelle</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Gap between rounds</source>
        <translation>Pause zwischen Runden</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Growth of tokens</source>
        <translation>Wachstum der Token</translation>
    </message>
    <message>
        <source>Growth of upkeep</source>
        <translation>Wachstum des Unterhalts</translation>
    </message>
    <message>
        <source>Half-speed batch</source>
        <translation>Halbtempo-Batch</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Hidden tokens billed as output.</source>
        <translation>Verborgene Token, als Ausgabe berechnet.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History budget</source>
        <translation>Budget des Verlaufs</translation>
    </message>
    <message>
        <source>History policy</source>
        <translation>Umgang mit dem Verlauf</translation>
    </message>
    <message>
        <source>Hits follow from how often the same prefix comes again, so they change with volume.</source>
        <translation>Treffer folgen daraus, wie oft dasselbe Präfix wiederkommt; sie ändern sich mit dem Volumen.</translation>
    </message>
    <message>
        <source>Hits follow from how often the same question comes again, so they change with volume.</source>
        <translation>Treffer folgen daraus, wie oft dieselbe Frage wiederkommt; sie ändern sich mit dem Volumen.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Hourly profile</source>
        <translation>Tagesgang</translation>
    </message>
    <message>
        <source>Hours a month that each is kept, long enough for all its calls; all month is 730.5.</source>
        <translation>Stunden im Monat, die jedes gehalten wird, lang genug für alle seine Aufrufe; der ganze Monat hat 730,5.</translation>
    </message>
    <message>
        <source>Hours stored</source>
        <translation>Gehaltene Stunden</translation>
    </message>
    <message>
        <source>How far hard tasks also cost more and fail more.</source>
        <translation>Wie sehr schwere Aufgaben auch mehr kosten und öfter misslingen.</translation>
    </message>
    <message>
        <source>How far hard tasks also use more tokens.</source>
        <translation>Wie sehr schwere Aufgaben auch mehr Token brauchen.</translation>
    </message>
    <message>
        <source>How far hard tasks fail more; its square is the tetrachoric correlation.</source>
        <translation>Wie sehr schwere Aufgaben öfter misslingen; das Quadrat ist die tetrachorische Korrelation.</translation>
    </message>
    <message>
        <source>How far hard tasks need more calls.</source>
        <translation>Wie sehr schwere Aufgaben mehr Aufrufe brauchen.</translation>
    </message>
    <message>
        <source>How hard the work is; a label only.</source>
        <translation>Wie schwer die Arbeit ist; nur eine Bezeichnung.</translation>
    </message>
    <message>
        <source>How long a prefix stays cached; the price sheet&apos;s, else 300 s.</source>
        <translation>Wie lange ein Präfix im Cache bleibt; laut Preisliste, sonst 300 s.</translation>
    </message>
    <message>
        <source>How long a task may take, from its first request to its last answer.</source>
        <translation>Wie lange eine Aufgabe dauern darf, von der ersten Anfrage bis zur letzten Antwort.</translation>
    </message>
    <message>
        <source>How long an attempt takes.</source>
        <translation>Wie lange ein Versuch dauert.</translation>
    </message>
    <message>
        <source>How long it is used.</source>
        <translation>Wie lange er genutzt wird.</translation>
    </message>
    <message>
        <source>How many more tokens a task takes each year.</source>
        <translation>Wie viel mehr Token eine Aufgabe jedes Jahr braucht.</translation>
    </message>
    <message>
        <source>How many requests may wait how long for a replica.</source>
        <translation>Wie viele Anfragen wie lange auf ein Replikat warten dürfen.</translation>
    </message>
    <message>
        <source>How many tasks and draws, from which seed.</source>
        <translation>Wie viele Aufgaben und Ziehungen, mit welchem Startwert.</translation>
    </message>
    <message>
        <source>How many tasks come.</source>
        <translation>Wie viele Aufgaben kommen.</translation>
    </message>
    <message>
        <source>How much cheaper the models in use get each year; dated price rows stand as they are.</source>
        <translation>Um wie viel die genutzten Modelle jedes Jahr billiger werden; datierte Preiszeilen gelten, wie sie sind.</translation>
    </message>
    <message>
        <source>How much less a task earns each year, as competitors get cheaper.</source>
        <translation>Um wie viel weniger eine Aufgabe jedes Jahr einbringt, weil Wettbewerber billiger werden.</translation>
    </message>
    <message>
        <source>How often an answer&apos;s content changes; older answers are wrong.</source>
        <translation>Wie oft sich der Inhalt einer Antwort ändert; ältere Antworten sind falsch.</translation>
    </message>
    <message>
        <source>How often the provider takes a spot replica back.</source>
        <translation>Wie oft der Anbieter ein Spot-Replikat zurücknimmt.</translation>
    </message>
    <message>
        <source>How sure the plan should be of its target.</source>
        <translation>Wie sicher der Plan sein Ziel erreichen soll.</translation>
    </message>
    <message>
        <source>How the replicas are paid for.</source>
        <translation>Wie die Replikate bezahlt werden.</translation>
    </message>
    <message>
        <source>Human fee</source>
        <translation>Gebühr je Mensch</translation>
    </message>
    <message>
        <source>ISO date at which prices apply.</source>
        <translation>ISO-Datum, zu dem die Preise gelten.</translation>
    </message>
    <message>
        <source>ISO date of the exchange rates.</source>
        <translation>ISO-Datum der Wechselkurse.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Id of a commitment.</source>
        <translation>Kennung einer Abnahmezusage.</translation>
    </message>
    <message>
        <source>Id of the pool whose hardware is replaced.</source>
        <translation>Kennung des Pools, dessen Hardware ersetzt wird.</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Leerlaufleistung</translation>
    </message>
    <message>
        <source>Ids of earlier stages.</source>
        <translation>Kennungen früherer Stufen.</translation>
    </message>
    <message>
        <source>In each step.</source>
        <translation>In jedem Schritt.</translation>
    </message>
    <message>
        <source>In the order in which a task passes them.</source>
        <translation>In der Reihenfolge, in der eine Aufgabe sie durchläuft.</translation>
    </message>
    <message>
        <source>In the price of a seat; without it, all.</source>
        <translation>Im Preis eines Nutzerplatzes; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Included tasks</source>
        <translation>Enthaltene Aufgaben</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input and output correlation</source>
        <translation>Korrelation von Ein- und Ausgabe</translation>
    </message>
    <message>
        <source>Input throughput</source>
        <translation>Durchsatz der Eingabe</translation>
    </message>
    <message>
        <source>Input tokens a minute that one unit carries; cached ones use none.</source>
        <translation>Eingabe-Token je Minute, die eine Einheit trägt; Token aus dem Cache brauchen nichts.</translation>
    </message>
    <message>
        <source>Input tokens per unit</source>
        <translation>Eingabe-Token je Einheit</translation>
    </message>
    <message>
        <source>Input tokens that an output token counts as.</source>
        <translation>Als so viele Eingabe-Token zählt ein Ausgabe-Token.</translation>
    </message>
    <message>
        <source>Instructions sent first and the same for many calls; the part a prefix cache can hold.</source>
        <translation>Anweisungen, die zuerst und für viele Aufrufe gleich gesendet werden; diesen Teil kann ein Präfix-Cache halten.</translation>
    </message>
    <message>
        <source>Interest on the money that is bound.</source>
        <translation>Zins auf das gebundene Geld.</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Invalidation</source>
        <translation>Ungültigmachen</translation>
    </message>
    <message>
        <source>Item of the sheet&apos;s capacity list that prices the units.</source>
        <translation>Posten der Kapazitätsliste, der die Einheiten bepreist.</translation>
    </message>
    <message>
        <source>Its part of the lines.</source>
        <translation>Sein Anteil an den Leitungen.</translation>
    </message>
    <message>
        <source>Keep all, the last turns, or a summary once a budget is passed. A window that slides breaks the prefix cache.</source>
        <translation>Alles behalten, die letzten Runden, oder eine Zusammenfassung, sobald ein Budget überschritten ist. Ein gleitendes Fenster bricht den Präfix-Cache.</translation>
    </message>
    <message>
        <source>Keys that replace the plan&apos;s.</source>
        <translation>Angaben, die die des Plans ersetzen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation>Größter Batch</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency target</source>
        <translation>Zeitziel</translation>
    </message>
    <message>
        <source>Length of one passage.</source>
        <translation>Länge eines Abschnitts.</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Nutzungsdauer</translation>
    </message>
    <message>
        <source>List price erosion</source>
        <translation>Verfall der Listenpreise</translation>
    </message>
    <message>
        <source>List prices times this from then on; of a refresh, the pool&apos;s price of an hour, or what its hardware costs to buy.</source>
        <translation>Listenpreise mal dieser Zahl von da an; beim Ersatz von Hardware der Stundenpreis des Pools, oder was seine Hardware kostet.</translation>
    </message>
    <message>
        <source>List spend of a month up to which the tier holds.</source>
        <translation>Listenumsatz eines Monats, bis zu dem die Staffel gilt.</translation>
    </message>
    <message>
        <source>Load above their capacity is reported.</source>
        <translation>Last über ihrer Kapazität wird gemeldet.</translation>
    </message>
    <message>
        <source>Load over capacity above which another replica is reserved. Not GPU busy time.</source>
        <translation>Last zu Kapazität, über der ein weiteres Replikat reserviert wird. Nicht die GPU-Auslastungszeit.</translation>
    </message>
    <message>
        <source>Logical requests each task makes here.</source>
        <translation>Logische Anfragen, die jede Aufgabe hier stellt.</translation>
    </message>
    <message>
        <source>Longest prompt and answer together.</source>
        <translation>Längster Prompt und Antwort zusammen.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Lookup fee</source>
        <translation>Gebühr je Nachschlagen</translation>
    </message>
    <message>
        <source>Lowest acceptable success rate.</source>
        <translation>Kleinste annehmbare Erfolgsquote.</translation>
    </message>
    <message>
        <source>MBU: of the memory&apos;s bandwidth. Published kernels reach 0.78 to 0.86.</source>
        <translation>MBU: der Speicherbandbreite. Veröffentlichte Kernel erreichen 0,78 bis 0,86.</translation>
    </message>
    <message>
        <source>MFU: of the peak arithmetic. Published tables reach 0.52 to 0.57 with fp8.</source>
        <translation>MFU: der Spitzenrechenleistung. Veröffentlichte Tabellen erreichen mit fp8 0,52 bis 0,57.</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>Malformed after feedback</source>
        <translation>Unbrauchbar nach Rückmeldung</translation>
    </message>
    <message>
        <source>Mean similarity where it has another answer.</source>
        <translation>Mittlere Ähnlichkeit, wo sie eine andere Antwort hat.</translation>
    </message>
    <message>
        <source>Mean similarity where the nearest question has the same answer.</source>
        <translation>Mittlere Ähnlichkeit, wo die nächste Frage dieselbe Antwort hat.</translation>
    </message>
    <message>
        <source>Measured rows; three or more are fitted, fewer scale the physics.</source>
        <translation>Gemessene Zeilen; ab drei wird angepasst, weniger skalieren die Physik.</translation>
    </message>
    <message>
        <source>Measured tokens per second, physics of hardware and model, or a fit to benchmark rows.</source>
        <translation>Gemessene Token je Sekunde, Physik von Hardware und Modell, oder eine Anpassung an Benchmark-Zeilen.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory that a token of a request&apos;s context takes.</source>
        <translation>Speicher, den ein Token im Kontext einer Anfrage belegt.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Migration cost</source>
        <translation>Umstellungskosten</translation>
    </message>
    <message>
        <source>Missing answers fail the task</source>
        <translation>Fehlende Antworten lassen die Aufgabe scheitern</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>Models tried in turn, each with its attempts.</source>
        <translation>Modelle, die der Reihe nach versucht werden, jedes mit seinen Versuchen.</translation>
    </message>
    <message>
        <source>Models whose prices erode on their own, if at all.</source>
        <translation>Modelle, deren Preise für sich verfallen, wenn überhaupt.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Months after the plan&apos;s own.</source>
        <translation>Monate nach dem des Plans.</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Monate voraus</translation>
    </message>
    <message>
        <source>Most replicas</source>
        <translation>Meiste Replikate</translation>
    </message>
    <message>
        <source>Multiplies fresh and new tokens, before their caps.</source>
        <translation>Vervielfacht neue Eingabe und neue Token, vor deren Obergrenzen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the pool in routes: pool:&lt;id&gt;.</source>
        <translation>Name des Pools in Routen: pool:&lt;id&gt;.</translation>
    </message>
    <message>
        <source>Named changes to the plan.</source>
        <translation>Benannte Änderungen am Plan.</translation>
    </message>
    <message>
        <source>Names the commitment in paths and results.</source>
        <translation>Nennt die Abnahmezusage in Pfaden und Ergebnissen.</translation>
    </message>
    <message>
        <source>Names the cost in paths and scenarios.</source>
        <translation>Nennt die Kosten in Pfaden und Szenarien.</translation>
    </message>
    <message>
        <source>Names the scenario.</source>
        <translation>Nennt das Szenario.</translation>
    </message>
    <message>
        <source>Names the segment in paths and scenarios.</source>
        <translation>Nennt das Segment in Pfaden und Szenarien.</translation>
    </message>
    <message>
        <source>Names the stage in paths and scenarios.</source>
        <translation>Nennt die Stufe in Pfaden und Szenarien.</translation>
    </message>
    <message>
        <source>Negotiated discount on all token meters of a provider; below 0 a surcharge.</source>
        <translation>Ausgehandelter Rabatt auf alle Tokenpreise eines Anbieters; unter 0 ein Aufschlag.</translation>
    </message>
    <message>
        <source>Negotiated discounts by provider.</source>
        <translation>Ausgehandelte Rabatte je Anbieter.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>Neue Token</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Number of the plan format.</source>
        <translation>Nummer des Planformats.</translation>
    </message>
    <message>
        <source>Obsolescence</source>
        <translation>Veralten</translation>
    </message>
    <message>
        <source>Of a replica against the one before.</source>
        <translation>Eines Replikats gegenüber dem vorigen.</translation>
    </message>
    <message>
        <source>Of a step of the large model: what drafting one token takes.</source>
        <translation>Vom Schritt des großen Modells: was das Entwerfen eines Tokens braucht.</translation>
    </message>
    <message>
        <source>Of each request of the benchmark.</source>
        <translation>Jeder Anfrage des Benchmarks.</translation>
    </message>
    <message>
        <source>Of its memory.</source>
        <translation>Seines Speichers.</translation>
    </message>
    <message>
        <source>Of one accelerator.</source>
        <translation>Eines Beschleunigers.</translation>
    </message>
    <message>
        <source>Of so many tasks</source>
        <translation>Bei so vielen Aufgaben</translation>
    </message>
    <message>
        <source>Of staff, space, network and power as hardware ages. It decides when to replace, and is no cost of the month.</source>
        <translation>Von Personal, Platz, Netz und Strom, wenn Hardware altert. Entscheidet, wann ersetzt wird, und ist kein Aufwand des Monats.</translation>
    </message>
    <message>
        <source>Of the accelerators of a replica together.</source>
        <translation>Der Beschleuniger eines Replikats zusammen.</translation>
    </message>
    <message>
        <source>Of the caches, which bound how many requests fit at once.</source>
        <translation>Der Caches; begrenzt, wie viele Anfragen zugleich Platz haben.</translation>
    </message>
    <message>
        <source>Of the hourly profile; prices that change with the hour need UTC, an offset such as UTC+01:00, or the zone of their rows.</source>
        <translation>Des Tagesgangs; Preise, die mit der Stunde wechseln, brauchen UTC, einen Versatz wie UTC+01:00 oder die Zone ihrer Zeilen.</translation>
    </message>
    <message>
        <source>Of the segment&apos;s tasks.</source>
        <translation>Der Aufgaben des Segments.</translation>
    </message>
    <message>
        <source>Of the weights. int4 and int8 are unpacked, so that only memory gains.</source>
        <translation>Der Gewichte. int4 und int8 werden entpackt, so dass nur der Speicher gewinnt.</translation>
    </message>
    <message>
        <source>Off the list price of what the commitment covers.</source>
        <translation>Vom Listenpreis dessen, was die Zusage abdeckt.</translation>
    </message>
    <message>
        <source>Off the list price.</source>
        <translation>Vom Listenpreis.</translation>
    </message>
    <message>
        <source>Off-peak share</source>
        <translation>Anteil in Nebenzeiten</translation>
    </message>
    <message>
        <source>Off: this stage&apos;s wrong answers are harmless.</source>
        <translation>Aus: falsche Antworten dieser Stufe schaden nicht.</translation>
    </message>
    <message>
        <source>Older turns are dropped.</source>
        <translation>Ältere Runden entfallen.</translation>
    </message>
    <message>
        <source>One accelerator with its part of the server.</source>
        <translation>Ein Beschleuniger mit seinem Anteil am Server.</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Andere Zahl</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output speed</source>
        <translation>Ausgabetempo</translation>
    </message>
    <message>
        <source>Output throughput</source>
        <translation>Durchsatz der Ausgabe</translation>
    </message>
    <message>
        <source>Output tokens each second of one full replica.</source>
        <translation>Ausgabe-Token je Sekunde eines vollen Replikats.</translation>
    </message>
    <message>
        <source>Output tokens each second, reasoning included.</source>
        <translation>Ausgabe-Token je Sekunde, Denken eingeschlossen.</translation>
    </message>
    <message>
        <source>Output weight</source>
        <translation>Gewicht der Ausgabe</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Mehrverbrauch</translation>
    </message>
    <message>
        <source>Overloads and time-outs: no answer, the attempt is repeated.</source>
        <translation>Überlast und Zeitüberschreitung: keine Antwort, der Versuch wird wiederholt.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Paid as</source>
        <translation>Bezahlt als</translation>
    </message>
    <message>
        <source>Paid by each call not answered from the cache.</source>
        <translation>Von jedem Aufruf bezahlt, der nicht aus dem Cache beantwortet wird.</translation>
    </message>
    <message>
        <source>Paid for each case a human answers.</source>
        <translation>Für jeden Fall bezahlt, den ein Mensch beantwortet.</translation>
    </message>
    <message>
        <source>Paid for each task of the segment that ends right.</source>
        <translation>Für jede Aufgabe des Segments bezahlt, die richtig endet.</translation>
    </message>
    <message>
        <source>Paid for each task that ends right.</source>
        <translation>Für jede Aufgabe bezahlt, die richtig endet.</translation>
    </message>
    <message>
        <source>Paid for every tool call, failed ones too.</source>
        <translation>Für jeden Werkzeugaufruf bezahlt, auch den misslungenen.</translation>
    </message>
    <message>
        <source>Paid hit or miss.</source>
        <translation>Bezahlt, ob Treffer oder nicht.</translation>
    </message>
    <message>
        <source>Paid in the month of the retirement or the refresh.</source>
        <translation>Bezahlt im Monat des Auslaufens oder des Ersatzes.</translation>
    </message>
    <message>
        <source>Paid once.</source>
        <translation>Einmal bezahlt.</translation>
    </message>
    <message>
        <source>Paid whatever is used.</source>
        <translation>Bezahlt, was immer genutzt wird.</translation>
    </message>
    <message>
        <source>Paid whatever the seat does.</source>
        <translation>Bezahlt, was immer der Nutzerplatz tut.</translation>
    </message>
    <message>
        <source>Paid whether or not the task succeeds.</source>
        <translation>Bezahlt, ob die Aufgabe gelingt oder nicht.</translation>
    </message>
    <message>
        <source>Parallel efficiency</source>
        <translation>Parallele Effizienz</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part of the memory that the server may fill.</source>
        <translation>Teil des Speichers, den der Server füllen darf.</translation>
    </message>
    <message>
        <source>Part of the paid hours in which a replica works.</source>
        <translation>Teil der bezahlten Stunden, in denen ein Replikat arbeitet.</translation>
    </message>
    <message>
        <source>Part of the retrieved tokens the answer needs.</source>
        <translation>Teil der gefundenen Token, den die Antwort braucht.</translation>
    </message>
    <message>
        <source>Part of their visible tokens.</source>
        <translation>Teil ihrer sichtbaren Token.</translation>
    </message>
    <message>
        <source>Passages added to the prompt.</source>
        <translation>Abschnitte, die in den Prompt kommen.</translation>
    </message>
    <message>
        <source>Path of an uncertain number.</source>
        <translation>Pfad einer unsicheren Zahl.</translation>
    </message>
    <message>
        <source>Path of another.</source>
        <translation>Pfad einer anderen.</translation>
    </message>
    <message>
        <source>Path of the field that changes.</source>
        <translation>Pfad des Feldes, das sich ändert.</translation>
    </message>
    <message>
        <source>Payment fees</source>
        <translation>Zahlungsgebühren</translation>
    </message>
    <message>
        <source>Peak factor</source>
        <translation>Spitzenfaktor</translation>
    </message>
    <message>
        <source>Peaks within an hour over the hour&apos;s mean; replicas are staffed for them.</source>
        <translation>Spitzen innerhalb einer Stunde zu deren Mittel; die Replikate sind darauf ausgelegt.</translation>
    </message>
    <message>
        <source>People who run it.</source>
        <translation>Menschen, die ihn betreiben.</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Plan name</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>Platform costs count in the gross margin, overhead only below it.</source>
        <translation>Plattformkosten zählen in der Bruttomarge, Gemeinkosten erst darunter.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Popularity exponent</source>
        <translation>Exponent der Beliebtheit</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Power of the facility over that of its servers.</source>
        <translation>Leistung der Anlage zu der ihrer Server.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Prefix cache hits</source>
        <translation>Treffer des Präfix-Caches</translation>
    </message>
    <message>
        <source>Prefixes kept by the hour in the first tier&apos;s cache; all its calls read them.</source>
        <translation>Präfixe, die stundenweise im Cache des ersten Modells gehalten werden; alle seine Aufrufe lesen sie.</translation>
    </message>
    <message>
        <source>Price factor</source>
        <translation>Preisfaktor</translation>
    </message>
    <message>
        <source>Price of a seat</source>
        <translation>Preis eines Nutzerplatzes</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Preis einer Einheit</translation>
    </message>
    <message>
        <source>Price of what lies beyond, as a multiple of the list price.</source>
        <translation>Preis des Mehrverbrauchs als Vielfaches des Listenpreises.</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Preis je Stunde</translation>
    </message>
    <message>
        <source>Price sheet</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>Preise vom</translation>
    </message>
    <message>
        <source>Prices the embedded tokens.</source>
        <translation>Bepreist die eingebetteten Token.</translation>
    </message>
    <message>
        <source>Prices the query tokens.</source>
        <translation>Bepreist die Token der Suchanfrage.</translation>
    </message>
    <message>
        <source>Prompt tokens one replica reads each second, measured at full load.</source>
        <translation>Prompt-Token, die ein Replikat je Sekunde liest, unter Volllast gemessen.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider the discount is given by.</source>
        <translation>Anbieter, der den Rabatt gibt.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Beschaffung</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Kaufpreis</translation>
    </message>
    <message>
        <source>Quality floor</source>
        <translation>Mindestqualität</translation>
    </message>
    <message>
        <source>Query tokens</source>
        <translation>Token der Suchanfrage</translation>
    </message>
    <message>
        <source>Rack, cooling, insurance, maintenance.</source>
        <translation>Stellplatz, Kühlung, Versicherung, Wartung.</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>Rank correlation of fresh (or new) input and output inside a request.</source>
        <translation>Rangkorrelation von neuer Eingabe (oder neuen Token) und Ausgabe innerhalb einer Anfrage.</translation>
    </message>
    <message>
        <source>Rate once an answer was rejected.</source>
        <translation>Quote, nachdem eine Antwort verworfen wurde.</translation>
    </message>
    <message>
        <source>Rates as of</source>
        <translation>Kurse vom</translation>
    </message>
    <message>
        <source>Rates by currency code; they may also stand beside the date.</source>
        <translation>Kurse nach Währungscode; sie können auch neben dem Datum stehen.</translation>
    </message>
    <message>
        <source>Rates once an answer was rejected.</source>
        <translation>Quoten, nachdem eine Antwort verworfen wurde.</translation>
    </message>
    <message>
        <source>Reasoning output</source>
        <translation>Denk-Ausgabe</translation>
    </message>
    <message>
        <source>Refresh on use</source>
        <translation>Bei Nutzung erneuern</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region whose price row applies.</source>
        <translation>Region, deren Preiszeile gilt.</translation>
    </message>
    <message>
        <source>Repeats the amount as the volume grows.</source>
        <translation>Wiederholt den Betrag mit wachsendem Volumen.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Replaces the pipeline&apos;s loading here.</source>
        <translation>Ersetzt hier die Ladung der Pipeline.</translation>
    </message>
    <message>
        <source>Replaces the pipeline&apos;s loadings, key by key.</source>
        <translation>Ersetzt die Ladungen der Pipeline, Angabe für Angabe.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Replicas follow the hourly profile; without it those of the busiest hour run all the time.</source>
        <translation>Replikate folgen dem Tagesgang; sonst laufen die der stärksten Stunde die ganze Zeit.</translation>
    </message>
    <message>
        <source>Replicas of the base. Empty: as many as are needed for more of the hours than the reserved price is of the on-demand price.</source>
        <translation>Replikate der Grundlast. Leer: so viele, wie in mehr der Stunden gebraucht werden, als der reservierte Preis vom Bedarfspreis ausmacht.</translation>
    </message>
    <message>
        <source>Replicas reserved whatever the load.</source>
        <translation>Replikate, die bei jeder Last reserviert sind.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Anfragen zugleich</translation>
    </message>
    <message>
        <source>Requests at once with which a replica reaches half of its limit speed.</source>
        <translation>Anfragen zugleich, mit denen ein Replikat die Hälfte seines Grenztempos erreicht.</translation>
    </message>
    <message>
        <source>Requests of one conversation; every one sends the history again.</source>
        <translation>Anfragen eines Gesprächs; jede sendet den Verlauf erneut.</translation>
    </message>
    <message>
        <source>Requests that a replica works on at the same time; more wait.</source>
        <translation>Anfragen, an denen ein Replikat zugleich arbeitet; weitere warten.</translation>
    </message>
    <message>
        <source>Requests that wait no longer.</source>
        <translation>Anfragen, die nicht länger warten.</translation>
    </message>
    <message>
        <source>Rerank fee</source>
        <translation>Gebühr je Reranking</translation>
    </message>
    <message>
        <source>Reserved price</source>
        <translation>Reservierter Preis</translation>
    </message>
    <message>
        <source>Reserved replicas</source>
        <translation>Reservierte Replikate</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Response cache</source>
        <translation>Antwort-Cache</translation>
    </message>
    <message>
        <source>Response cache hits</source>
        <translation>Treffer des Antwort-Caches</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Retrieval and a response cache in front of one answer</source>
        <translation>Suche und ein Antwort-Cache vor einer Antwort</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Retrieved chunks</source>
        <translation>Gefundene Abschnitte</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Revenue per attempted task</source>
        <translation>Umsatz je begonnener Aufgabe</translation>
    </message>
    <message>
        <source>Revenue per successful task</source>
        <translation>Umsatz je erfolgreicher Aufgabe</translation>
    </message>
    <message>
        <source>Right answers it rejects.</source>
        <translation>Richtige Antworten, die er verwirft.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Rounds per call</source>
        <translation>Runden je Aufruf</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Same seed, same figures.</source>
        <translation>Gleicher Startwert, gleiche Zahlen.</translation>
    </message>
    <message>
        <source>Scaling by the hour</source>
        <translation>Anpassung je Stunde</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Score of matches</source>
        <translation>Ähnlichkeit bei Treffern</translation>
    </message>
    <message>
        <source>Score of others</source>
        <translation>Ähnlichkeit der anderen</translation>
    </message>
    <message>
        <source>Search fee</source>
        <translation>Gebühr je Suche</translation>
    </message>
    <message>
        <source>Searches, pages, images: what the price counts.</source>
        <translation>Suchen, Seiten, Bilder: was der Preis zählt.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Nutzerplätze</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Segment revenue</source>
        <translation>Umsatz des Segments</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Self-hosted first</source>
        <translation>Eigene Hardware zuerst</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Dienstklasse</translation>
    </message>
    <message>
        <source>Shadow months</source>
        <translation>Monate im Schattenbetrieb</translation>
    </message>
    <message>
        <source>Shadow traffic</source>
        <translation>Schattenverkehr</translation>
    </message>
    <message>
        <source>Share in time</source>
        <translation>Anteil rechtzeitig</translation>
    </message>
    <message>
        <source>Share of calls answered from the cache.</source>
        <translation>Anteil der Aufrufe, die aus dem Cache beantwortet werden.</translation>
    </message>
    <message>
        <source>Share of first attempts whose prefix is read from the cache.</source>
        <translation>Anteil der ersten Versuche, deren Präfix aus dem Cache gelesen wird.</translation>
    </message>
    <message>
        <source>Share of hits that answer another question.</source>
        <translation>Anteil der Treffer, die eine andere Frage beantworten.</translation>
    </message>
    <message>
        <source>Share of revenue.</source>
        <translation>Anteil am Umsatz.</translation>
    </message>
    <message>
        <source>Share of such an attempt that is billed. Required when transient is above 0.</source>
        <translation>Anteil eines solchen Versuchs, der berechnet wird. Nötig, wenn vorübergehende Fehler über 0 liegen.</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>Anteil der Aufgaben</translation>
    </message>
    <message>
        <source>Share of tasks that need this stage.</source>
        <translation>Anteil der Aufgaben, die diese Stufe brauchen.</translation>
    </message>
    <message>
        <source>Share of the calls at hours with dearer prices that is moved to the cheapest hours.</source>
        <translation>Anteil der Aufrufe in teureren Stunden, der in die billigsten Stunden verlegt wird.</translation>
    </message>
    <message>
        <source>Share of the full power with the model loaded and nothing to do; 0.41 was measured on eight H200.</source>
        <translation>Anteil der vollen Leistung bei geladenem Modell ohne Arbeit; 0,41 wurde an acht H200 gemessen.</translation>
    </message>
    <message>
        <source>Share of the segment&apos;s revenue.</source>
        <translation>Anteil am Umsatz des Segments.</translation>
    </message>
    <message>
        <source>Share of the tasks that both models answer before the retirement.</source>
        <translation>Anteil der Aufgaben, die vor dem Auslaufen beide Modelle beantworten.</translation>
    </message>
    <message>
        <source>Share of undetected wrong tasks that are paid as successful.</source>
        <translation>Anteil unerkannt falscher Aufgaben, die wie erfolgreiche bezahlt werden.</translation>
    </message>
    <message>
        <source>Shares of the tasks with their own size and prices.</source>
        <translation>Anteile der Aufgaben mit eigener Größe und eigenen Preisen.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Simulated tasks</source>
        <translation>Simulierte Aufgaben</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Six stages, small models first, escalation to a frontier model</source>
        <translation>Sechs Stufen, zuerst kleine Modelle, dann ein Spitzenmodell</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the catalogue that questions come from.</source>
        <translation>Größe des Katalogs, aus dem die Fragen kommen.</translation>
    </message>
    <message>
        <source>So large a share of the tasks should take no longer.</source>
        <translation>Ein so großer Anteil der Aufgaben soll nicht länger dauern.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Spearman&apos;s, of the two.</source>
        <translation>Nach Spearman, der beiden.</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>Spekulatives Dekodieren</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Spill to</source>
        <translation>Auslagern zu</translation>
    </message>
    <message>
        <source>Spread (sd over mean) of a minute&apos;s demand beside the chance of arrivals.</source>
        <translation>Streuung (Standardabweichung zu Mittel) des Bedarfs einer Minute neben dem Zufall der Ankünfte.</translation>
    </message>
    <message>
        <source>Spread of scores</source>
        <translation>Streuung der Ähnlichkeit</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Standard deviation of both.</source>
        <translation>Standardabweichung von beiden.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step of units</source>
        <translation>Schritt der Einheiten</translation>
    </message>
    <message>
        <source>Stop when settled</source>
        <translation>Anhalten, wenn entschieden</translation>
    </message>
    <message>
        <source>Storage price</source>
        <translation>Lagerpreis</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Stored prefixes</source>
        <translation>Gehaltene Präfixe</translation>
    </message>
    <message>
        <source>Summary length</source>
        <translation>Länge der Zusammenfassung</translation>
    </message>
    <message>
        <source>Summary model</source>
        <translation>Modell der Zusammenfassung</translation>
    </message>
    <message>
        <source>Support FAQ</source>
        <translation>Kundenfragen</translation>
    </message>
    <message>
        <source>Support per failed task</source>
        <translation>Support je misslungener Aufgabe</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>Target gross margin</source>
        <translation>Ziel der Bruttomarge</translation>
    </message>
    <message>
        <source>Target utilisation</source>
        <translation>Zielauslastung</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Tariff.</source>
        <translation>Tarif.</translation>
    </message>
    <message>
        <source>Tasks are added until the 95 % interval of cost per success is this narrow to each side.</source>
        <translation>Aufgaben kommen hinzu, bis das 95-%-Intervall der Kosten je Erfolg nach jeder Seite so schmal ist.</translation>
    </message>
    <message>
        <source>Tasks drawn for the spread from task to task.</source>
        <translation>Aufgaben, die für die Streuung von Aufgabe zu Aufgabe gezogen werden.</translation>
    </message>
    <message>
        <source>Tasks of a seat</source>
        <translation>Aufgaben je Nutzerplatz</translation>
    </message>
    <message>
        <source>Tasks per month</source>
        <translation>Aufgaben je Monat</translation>
    </message>
    <message>
        <source>The amount repeats for each started number of tasks.</source>
        <translation>Der Betrag wiederholt sich je angefangene Zahl von Aufgaben.</translation>
    </message>
    <message>
        <source>The cache answers from this similarity on.</source>
        <translation>Ab dieser Ähnlichkeit antwortet der Cache.</translation>
    </message>
    <message>
        <source>The margin to reach.</source>
        <translation>Die Marge, die erreicht werden soll.</translation>
    </message>
    <message>
        <source>The one model it covers, as provider/model.</source>
        <translation>Das eine Modell, das sie abdeckt, als provider/model.</translation>
    </message>
    <message>
        <source>The provider&apos;s service tier; it must have a price row.</source>
        <translation>Die Dienstklasse des Anbieters; sie braucht eine Preiszeile.</translation>
    </message>
    <message>
        <source>The request&apos;s failed answers join this tier&apos;s prompt.</source>
        <translation>Die misslungenen Antworten der Anfrage kommen in den Prompt dieses Modells.</translation>
    </message>
    <message>
        <source>The same for frontier models.</source>
        <translation>Dasselbe für Spitzenmodelle.</translation>
    </message>
    <message>
        <source>The same six stages on frontier models only</source>
        <translation>Dieselben sechs Stufen, nur mit Spitzenmodellen</translation>
    </message>
    <message>
        <source>The same six stages on small models only</source>
        <translation>Dieselben sechs Stufen, nur mit kleinen Modellen</translation>
    </message>
    <message>
        <source>The scenario it builds on, or base.</source>
        <translation>Das Szenario, auf dem es aufbaut, oder base.</translation>
    </message>
    <message>
        <source>The server&apos;s own limit of requests at once.</source>
        <translation>Die eigene Grenze des Servers für Anfragen zugleich.</translation>
    </message>
    <message>
        <source>The stages that a task passes.</source>
        <translation>Die Stufen, die eine Aufgabe durchläuft.</translation>
    </message>
    <message>
        <source>This model&apos;s tokens per stated token.</source>
        <translation>Token dieses Modells je angegebenem Token.</translation>
    </message>
    <message>
        <source>Three-letter code of the plan&apos;s money.</source>
        <translation>Dreistelliger Code der Währung des Plans.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Throughput law</source>
        <translation>Gesetz des Durchsatzes</translation>
    </message>
    <message>
        <source>Throughput units reserved all month.</source>
        <translation>Durchsatzeinheiten, den ganzen Monat reserviert.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Staffeln</translation>
    </message>
    <message>
        <source>Time of a task</source>
        <translation>Dauer einer Aufgabe</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Time to the first token of an attempt.</source>
        <translation>Zeit bis zum ersten Token eines Versuchs.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>To load the model on a started replica: paid and useless.</source>
        <translation>Zum Laden des Modells auf einem gestarteten Replikat: bezahlt und ohne Nutzen.</translation>
    </message>
    <message>
        <source>Token ratio</source>
        <translation>Token-Verhältnis</translation>
    </message>
    <message>
        <source>Tokens added to the prompt after each rejected answer.</source>
        <translation>Token, die nach jeder verworfenen Antwort in den Prompt kommen.</translation>
    </message>
    <message>
        <source>Tokens embedded per call.</source>
        <translation>Eingebettete Token je Aufruf.</translation>
    </message>
    <message>
        <source>Tokens embedded per lookup.</source>
        <translation>Eingebettete Token je Nachschlagen.</translation>
    </message>
    <message>
        <source>Tokens of the answer, drawn anew at each attempt.</source>
        <translation>Token der Antwort, bei jedem Versuch neu gezogen.</translation>
    </message>
    <message>
        <source>Tokens of the answer.</source>
        <translation>Token der Antwort.</translation>
    </message>
    <message>
        <source>Tokens of the prompt.</source>
        <translation>Token des Prompts.</translation>
    </message>
    <message>
        <source>Tokens of the summary that replaces the history.</source>
        <translation>Token der Zusammenfassung, die den Verlauf ersetzt.</translation>
    </message>
    <message>
        <source>Tokens of this task alone, drawn once per call.</source>
        <translation>Token nur dieser Aufgabe, einmal je Aufruf gezogen.</translation>
    </message>
    <message>
        <source>Tokens one replica writes each second, measured at full load.</source>
        <translation>Token, die ein Replikat je Sekunde schreibt, unter Volllast gemessen.</translation>
    </message>
    <message>
        <source>Tokens per chunk</source>
        <translation>Token je Abschnitt</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Tool calls of each attempt that yields an answer.</source>
        <translation>Werkzeugaufrufe jedes Versuchs, der eine Antwort liefert.</translation>
    </message>
    <message>
        <source>Tool calls per attempt that yields an answer.</source>
        <translation>Werkzeugaufrufe je Versuch, der eine Antwort liefert.</translation>
    </message>
    <message>
        <source>Tool calls that fail and are repeated.</source>
        <translation>Werkzeugaufrufe, die misslingen und wiederholt werden.</translation>
    </message>
    <message>
        <source>Tool failures</source>
        <translation>Werkzeugfehler</translation>
    </message>
    <message>
        <source>Tool fee</source>
        <translation>Gebühr je Werkzeug</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Transient errors</source>
        <translation>Vorübergehende Fehler</translation>
    </message>
    <message>
        <source>Turns kept</source>
        <translation>Behaltene Runden</translation>
    </message>
    <message>
        <source>Twelve weights, January first.</source>
        <translation>Zwölf Gewichte, Januar zuerst.</translation>
    </message>
    <message>
        <source>Uncertain numbers that move together.</source>
        <translation>Unsichere Zahlen, die sich gemeinsam bewegen.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units beyond the fewest come in steps; 0: any number.</source>
        <translation>Einheiten über die wenigsten hinaus gibt es in Schritten; 0: jede Zahl.</translation>
    </message>
    <message>
        <source>Units of the plan&apos;s currency for one of another, with their date.</source>
        <translation>Einheiten der Planwährung für eine der anderen, mit Datum.</translation>
    </message>
    <message>
        <source>Units of the plan&apos;s currency for one of this.</source>
        <translation>Einheiten der Planwährung für eine von dieser.</translation>
    </message>
    <message>
        <source>Until an interrupted replica serves again.</source>
        <translation>Bis ein unterbrochenes Replikat wieder bedient.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>Nutzbarer Speicher</translation>
    </message>
    <message>
        <source>Used share</source>
        <translation>Genutzter Anteil</translation>
    </message>
    <message>
        <source>User or tool tokens that every round adds, the first too.</source>
        <translation>Token von Nutzern oder Werkzeugen, die jede Runde hinzufügt, auch die erste.</translation>
    </message>
    <message>
        <source>Valid answers that are right, over all tasks.</source>
        <translation>Brauchbare Antworten, die richtig sind, über alle Aufgaben.</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>Visible output</source>
        <translation>Sichtbare Ausgabe</translation>
    </message>
    <message>
        <source>Wait objective</source>
        <translation>Wartezeitziel</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Wartezeiten nach</translation>
    </message>
    <message>
        <source>Weights of the model.</source>
        <translation>Gewichte des Modells.</translation>
    </message>
    <message>
        <source>What a failed task costs in support.</source>
        <translation>Was eine misslungene Aufgabe an Support kostet.</translation>
    </message>
    <message>
        <source>What a million tokens cost each hour they are kept.</source>
        <translation>Was eine Million Token je gehaltene Stunde kosten.</translation>
    </message>
    <message>
        <source>What a replica runs on: one of the catalogue, or a name of your own with its facts under hardware.</source>
        <translation>Worauf ein Replikat läuft: ein Eintrag des Katalogs oder ein eigener Name mit Angaben unter Hardware.</translation>
    </message>
    <message>
        <source>What a seat wants to do in a month.</source>
        <translation>Was ein Nutzerplatz in einem Monat tun will.</translation>
    </message>
    <message>
        <source>What all segments leave over has size 1 and the plan&apos;s revenue.</source>
        <translation>Was alle Segmente übrig lassen, hat Größe 1 und den Umsatz des Plans.</translation>
    </message>
    <message>
        <source>What an accelerator of the base costs each hour, used or not.</source>
        <translation>Was ein Beschleuniger der Grundlast je Stunde kostet, genutzt oder nicht.</translation>
    </message>
    <message>
        <source>What changes in the months ahead.</source>
        <translation>Was sich in den kommenden Monaten ändert.</translation>
    </message>
    <message>
        <source>What failed tasks cost besides.</source>
        <translation>Was misslungene Aufgaben außerdem kosten.</translation>
    </message>
    <message>
        <source>What finding passages costs per call.</source>
        <translation>Was das Finden der Abschnitte je Aufruf kostet.</translation>
    </message>
    <message>
        <source>What happens at the start of a month.</source>
        <translation>Was zu Beginn eines Monats geschieht.</translation>
    </message>
    <message>
        <source>What happens to tasks that find all replicas full: shed, degrade to the next tier, or spill to an API.</source>
        <translation>Was mit Aufgaben geschieht, die alle Replikate voll finden: abweisen, zum nächsten Modell herabstufen, oder zu einer API auslagern.</translation>
    </message>
    <message>
        <source>What is agreed with providers for a month: spend, tiers, units.</source>
        <translation>Was mit Anbietern für einen Monat vereinbart ist: Umsatz, Staffeln, Einheiten.</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>Wofür bezahlt wird.</translation>
    </message>
    <message>
        <source>What it is worth at the end of its life.</source>
        <translation>Was er am Ende seiner Nutzungsdauer wert ist.</translation>
    </message>
    <message>
        <source>What later rounds see of earlier ones.</source>
        <translation>Was spätere Runden von früheren sehen.</translation>
    </message>
    <message>
        <source>What one accelerator costs each hour that it is kept; a mixed pool pays it for what exceeds the base.</source>
        <translation>Was ein Beschleuniger je gehaltene Stunde kostet; ein gemischter Pool zahlt ihn für das, was über die Grundlast geht.</translation>
    </message>
    <message>
        <source>What one replica does each second.</source>
        <translation>Was ein Replikat je Sekunde schafft.</translation>
    </message>
    <message>
        <source>What one unit costs each hour; a month has 730.5.</source>
        <translation>Was eine Einheit je Stunde kostet; ein Monat hat 730,5.</translation>
    </message>
    <message>
        <source>What tasks bring in.</source>
        <translation>Was Aufgaben einbringen.</translation>
    </message>
    <message>
        <source>What the commitment is called.</source>
        <translation>Wie die Abnahmezusage heißt.</translation>
    </message>
    <message>
        <source>What the event is called.</source>
        <translation>Wie das Ereignis heißt.</translation>
    </message>
    <message>
        <source>What the plan is called in reports.</source>
        <translation>Wie der Plan in Berichten heißt.</translation>
    </message>
    <message>
        <source>What the plan should reach.</source>
        <translation>Was der Plan erreichen soll.</translation>
    </message>
    <message>
        <source>What the pool serves.</source>
        <translation>Was der Pool bedient.</translation>
    </message>
    <message>
        <source>What the pool serves: one of the catalogue, or a name of your own.</source>
        <translation>Was der Pool bedient: ein Eintrag des Katalogs oder ein eigener Name.</translation>
    </message>
    <message>
        <source>What the scenario is called.</source>
        <translation>Wie das Szenario heißt.</translation>
    </message>
    <message>
        <source>What the segment is called.</source>
        <translation>Wie das Segment heißt.</translation>
    </message>
    <message>
        <source>What the stage does.</source>
        <translation>Was die Stufe tut.</translation>
    </message>
    <message>
        <source>When all attempts fail</source>
        <translation>Wenn alle Versuche misslingen</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>Wenn voll</translation>
    </message>
    <message>
        <source>When tasks come: flat, business_hours, evening, or 24 or 168 weights.</source>
        <translation>Wann Aufgaben kommen: flat, business_hours, evening oder 24 oder 168 Gewichte.</translation>
    </message>
    <message>
        <source>Which answer goes when the cache is full.</source>
        <translation>Welche Antwort geht, wenn der Cache voll ist.</translation>
    </message>
    <message>
        <source>Which price sheet, at which date, with which discounts.</source>
        <translation>Welche Preisliste, zu welchem Datum, mit welchen Rabatten.</translation>
    </message>
    <message>
        <source>Whole answers given again.</source>
        <translation>Ganze Antworten, die noch einmal gegeben werden.</translation>
    </message>
    <message>
        <source>Whose whole spend it covers; or name a model.</source>
        <translation>Wessen ganzen Umsatz sie abdeckt; oder nennen Sie ein Modell.</translation>
    </message>
    <message>
        <source>With on failure: continue.</source>
        <translation>Bei Fehlschlag: weiter.</translation>
    </message>
    <message>
        <source>Work lost</source>
        <translation>Verlorene Arbeit</translation>
    </message>
    <message>
        <source>Work that each interruption makes a replica repeat.</source>
        <translation>Arbeit, die jede Unterbrechung ein Replikat wiederholen lässt.</translation>
    </message>
    <message>
        <source>Writes the summary; the first tier when left out.</source>
        <translation>Schreibt die Zusammenfassung; ohne Angabe das erste Modell.</translation>
    </message>
    <message>
        <source>Wrong answers fail the task</source>
        <translation>Falsche Antworten lassen die Aufgabe scheitern</translation>
    </message>
    <message>
        <source>Wrong answers it rejects.</source>
        <translation>Falsche Antworten, die er verwirft.</translation>
    </message>
    <message>
        <source>Wrong but paid</source>
        <translation>Falsch, aber bezahlt</translation>
    </message>
    <message>
        <source>Wrong hits</source>
        <translation>Falsche Treffer</translation>
    </message>
    <message>
        <source>Zipf exponent: 0 all alike, about 1 a few asked often.</source>
        <translation>Zipf-Exponent: 0 alle gleich, etwa 1 wenige oft gefragt.</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>je Jahr</translation>
    </message>
    <message>
        <source>abort</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>abort the task, continue without an answer, or ask a human.</source>
        <translation>die Aufgabe abbrechen, ohne Antwort weitermachen oder einen Menschen fragen.</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>alle Einheiten</translation>
    </message>
    <message>
        <source>allen cunneen</source>
        <translation>Allen-Cunneen</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>audio input</source>
        <translation>Audio-Eingabe</translation>
    </message>
    <message>
        <source>audio output</source>
        <translation>Audio-Ausgabe</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>bundled, or the name of a sheet in the project.</source>
        <translation>bundled oder der Name einer Preisliste im Projekt.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>cache min tokens</source>
        <translation>Mindest-Token für Cache</translation>
    </message>
    <message>
        <source>cache step tokens</source>
        <translation>Cache-Schritt in Token</translation>
    </message>
    <message>
        <source>cache ttl minutes</source>
        <translation>Cache-Lebensdauer in Minuten</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>Cache-Schreiben</translation>
    </message>
    <message>
        <source>cache write 1h</source>
        <translation>Cache-Schreiben 1 h</translation>
    </message>
    <message>
        <source>cached input</source>
        <translation>Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>geprüft am</translation>
    </message>
    <message>
        <source>commitment end</source>
        <translation>Ende einer Zusage</translation>
    </message>
    <message>
        <source>commitment start</source>
        <translation>Beginn einer Zusage</translation>
    </message>
    <message>
        <source>context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>degrade</source>
        <translation>herabstufen</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>effective from</source>
        <translation>gültig ab</translation>
    </message>
    <message>
        <source>effective to</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>erlang c</source>
        <translation>Erlang C</translation>
    </message>
    <message>
        <source>erlang_c: exact for exponential work. allen_cunneen: stretched by the variation of the work, up to 25 % off. processor_sharing: batches that speed up as they fill.</source>
        <translation>Erlang C: exakt für exponentielle Arbeit. Allen-Cunneen: gestreckt um die Schwankung der Arbeit, bis zu 25 % daneben. Processor Sharing: Batches, die schneller werden, wenn sie sich füllen.</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>fp16</source>
        <translation>fp16</translation>
    </message>
    <message>
        <source>fp4</source>
        <translation>fp4</translation>
    </message>
    <message>
        <source>fp8</source>
        <translation>fp8</translation>
    </message>
    <message>
        <source>graduated</source>
        <translation>gestaffelt</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>human</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <source>int4</source>
        <translation>int4</translation>
    </message>
    <message>
        <source>int8</source>
        <translation>int8</translation>
    </message>
    <message>
        <source>json schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>kW per accelerator</source>
        <translation>kW je Beschleuniger</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>lru</source>
        <translation>LRU</translation>
    </message>
    <message>
        <source>max output</source>
        <translation>größte Ausgabe</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>mixed: requests of all stages wait in one queue. apart: those of each stage have replicas of their own.</source>
        <translation>gemischt: Anfragen aller Stufen warten in einer Schlange. getrennt: die jeder Stufe haben eigene Replikate.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>nicht bedient</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Gemeinkosten</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>per</source>
        <translation>Preis je</translation>
    </message>
    <message>
        <source>per accelerator</source>
        <translation>je Beschleuniger</translation>
    </message>
    <message>
        <source>per accelerator and year</source>
        <translation>je Beschleuniger und Jahr</translation>
    </message>
    <message>
        <source>per accelerator-hour</source>
        <translation>je Beschleuniger-Stunde</translation>
    </message>
    <message>
        <source>per call</source>
        <translation>je Aufruf</translation>
    </message>
    <message>
        <source>per case</source>
        <translation>je Fall</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>per event</source>
        <translation>je Ereignis</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>je kWh</translation>
    </message>
    <message>
        <source>per million token-hours</source>
        <translation>je Million Token-Stunden</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>per seat and month</source>
        <translation>je Nutzerplatz und Monat</translation>
    </message>
    <message>
        <source>per task</source>
        <translation>je Aufgabe</translation>
    </message>
    <message>
        <source>per unit-hour</source>
        <translation>je Einheitenstunde</translation>
    </message>
    <message>
        <source>physics</source>
        <translation>Physik</translation>
    </message>
    <message>
        <source>plan currency</source>
        <translation>Planwährung</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>prefixes</source>
        <translation>Präfixe</translation>
    </message>
    <message>
        <source>price change</source>
        <translation>Preisänderung</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>processor sharing</source>
        <translation>Processor Sharing</translation>
    </message>
    <message>
        <source>prompt caching</source>
        <translation>Prompt-Cache</translation>
    </message>
    <message>
        <source>prompt from tokens</source>
        <translation>Prompt ab Token</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>provider/model that serves tasks which find the pool full.</source>
        <translation>provider/model, das Aufgaben bedient, die den Pool voll finden.</translation>
    </message>
    <message>
        <source>provider/model that takes its place in every route.</source>
        <translation>provider/model, das in jeder Route an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>provider/model, or pool:&lt;id&gt;.</source>
        <translation>provider/model oder pool:&lt;id&gt;.</translation>
    </message>
    <message>
        <source>provider/model; a price change may name a provider alone.</source>
        <translation>provider/model; eine Preisänderung kann auch nur einen Anbieter nennen.</translation>
    </message>
    <message>
        <source>push</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>push: changed answers are removed at once. none: they go stale.</source>
        <translation>sofort: geänderte Antworten werden gleich entfernt. keine: sie veralten.</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>reasoning output</source>
        <translation>Denk-Ausgabe</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativ</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>retires on</source>
        <translation>läuft aus am</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>service tier</source>
        <translation>Dienstklasse</translation>
    </message>
    <message>
        <source>shed</source>
        <translation>abweisen</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>spend</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>spill</source>
        <translation>auslagern</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>summarise</source>
        <translation>zusammenfassen</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>tasks per month</source>
        <translation>Aufgaben je Monat</translation>
    </message>
    <message>
        <source>the catalogue&apos;s</source>
        <translation>laut Katalog</translation>
    </message>
    <message>
        <source>the pipeline&apos;s</source>
        <translation>wie die Pipeline</translation>
    </message>
    <message>
        <source>the plan&apos;s</source>
        <translation>wie der Plan</translation>
    </message>
    <message>
        <source>the sheet&apos;s</source>
        <translation>laut Preisliste</translation>
    </message>
    <message>
        <source>the sheet&apos;s, else 0</source>
        <translation>laut Preisliste, sonst 0</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>Staffeln</translation>
    </message>
    <message>
        <source>time window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens/min</source>
        <translation>Token/min</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>trivial</source>
        <translation>trivial</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>what fits</source>
        <translation>was hineinpasst</translation>
    </message>
    <message>
        <source>what fits, else 1</source>
        <translation>was hineinpasst, sonst 1</translation>
    </message>
    <message>
        <source>what pays</source>
        <translation>was sich lohnt</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source> (in month %1 of the horizon)</source>
        <translation> (in Monat %1 des Horizonts)</translation>
    </message>
    <message>
        <source> (in some draws of the uncertain values)</source>
        <translation> (in einigen Ziehungen der unsicheren Werte)</translation>
    </message>
    <message>
        <source> for a single request</source>
        <translation> für eine einzige Anfrage</translation>
    </message>
    <message>
        <source> from %1 tokens</source>
        <translation> ab %1 Token</translation>
    </message>
    <message>
        <source>%1 %2: Skipped: it has no accelerator.</source>
        <translation>%1 %2: Übersprungen: es hat keinen Beschleuniger.</translation>
    </message>
    <message>
        <source>%1 %2: Skipped: it has no price.</source>
        <translation>%1 %2: Übersprungen: es hat keinen Preis.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is neither yes nor no: taken as unknown</source>
        <translation>%1 &quot;%2&quot; ist weder ja noch nein: gilt als unbekannt</translation>
    </message>
    <message>
        <source>%1 = %2 is too large (limit 1e+100)</source>
        <translation>%1 = %2 ist zu groß (Grenze 1e+100)</translation>
    </message>
    <message>
        <source>%1 = %2 must be above 0</source>
        <translation>%1 = %2 muss über 0 liegen</translation>
    </message>
    <message>
        <source>%1 = %2 must not be above 1</source>
        <translation>%1 = %2 darf nicht über 1 liegen</translation>
    </message>
    <message>
        <source>%1 = %2 must not be negative</source>
        <translation>%1 = %2 darf nicht negativ sein</translation>
    </message>
    <message>
        <source>%1 are too lopsided for a three-point law</source>
        <translation>%1 sind zu schief für eine Drei-Punkt-Verteilung</translation>
    </message>
    <message>
        <source>%1 can be read when these are answered: expected a header line with the columns %2; found %3.%4</source>
        <translation>%1 kann gelesen werden, wenn dies beantwortet ist: erwartet wird eine Kopfzeile mit den Spalten %2; gefunden: %3.%4</translation>
    </message>
    <message>
        <source>%1 can be read when this is answered:%2</source>
        <translation>%1 kann gelesen werden, wenn dies beantwortet ist:%2</translation>
    </message>
    <message>
        <source>%1 cannot be read as a workbook: %2. Save the sheet as CSV (UTF-8) and import that file.</source>
        <translation>%1 ist nicht als Arbeitsmappe lesbar: %2. Speichern Sie das Blatt als CSV (UTF-8) und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 contradicts another field of the same meter; the first one is used.</source>
        <translation>%1 widerspricht einem anderen Feld derselben Messgröße; das erste gilt.</translation>
    </message>
    <message>
        <source>%1 does not begin with a provider and a slash</source>
        <translation>%1 beginnt nicht mit einem Anbieter und einem Schrägstrich</translation>
    </message>
    <message>
        <source>%1 does not come before this stage, so it has no answer to carry yet. Name an earlier stage.</source>
        <translation>%1 kommt nicht vor dieser Stufe und hat noch keine Antwort zu übernehmen. Nennen Sie eine frühere Stufe.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma, but this file uses decimal points</source>
        <translation>%1 hat ein Dezimalkomma, diese Datei verwendet aber Dezimalpunkte</translation>
    </message>
    <message>
        <source>%1 has a decimal point, but this file uses decimal commas</source>
        <translation>%1 hat einen Dezimalpunkt, diese Datei verwendet aber Dezimalkommas</translation>
    </message>
    <message>
        <source>%1 has a tier without a start</source>
        <translation>%1 hat eine Staffel ohne Anfang</translation>
    </message>
    <message>
        <source>%1 has more than %2 price rows. Split it.</source>
        <translation>%1 hat mehr als %2 Preiszeilen. Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 has no list of tiers</source>
        <translation>%1 hat keine Liste von Staffeln</translation>
    </message>
    <message>
        <source>%1 has other prices in %2; these are the prices at other times.</source>
        <translation>%1 hat in %2 andere Preise; dies sind die Preise zu den übrigen Zeiten.</translation>
    </message>
    <message>
        <source>%1 has steps: only the first one is read.</source>
        <translation>%1 hat Stufen: nur die erste wird gelesen.</translation>
    </message>
    <message>
        <source>%1 in service tier %2%3</source>
        <translation>%1 in Dienstklasse %2%3</translation>
    </message>
    <message>
        <source>%1 is JSON, but not a known price file. Expected one of: %2.</source>
        <translation>%1 ist JSON, aber keine bekannte Preisdatei. Erwartet wird eines von: %2.</translation>
    </message>
    <message>
        <source>%1 is a dash: taken as unknown</source>
        <translation>%1 ist ein Strich: gilt als unbekannt</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old kind (XLS). Save it as XLSX or CSV and import that file.</source>
        <translation>%1 ist eine Arbeitsmappe der alten Art (XLS). Speichern Sie sie als XLSX oder CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is an unknown unit: expected 1M tokens, 1K tokens or token, with &quot;cents per &quot; in front for cents</source>
        <translation>%1 ist eine unbekannte Einheit: erwartet wird 1M tokens, 1K tokens oder token, für Cent mit &quot;cents per &quot; davor</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 liegt unter %2.</translation>
    </message>
    <message>
        <source>%1 is empty. Expected a price file: %2.</source>
        <translation>%1 ist leer. Erwartet wird eine Preisdatei: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, too large for a price file.</source>
        <translation>%1 ist größer als 64 MiB, zu groß für eine Preisdatei.</translation>
    </message>
    <message>
        <source>%1 is listed twice. Add up its units in one entry.</source>
        <translation>%1 steht zweimal in der Liste. Fassen Sie die Einheiten in einem Eintrag zusammen.</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>%1 fehlt: %2</translation>
    </message>
    <message>
        <source>%1 is named twice. Name each stage once.</source>
        <translation>%1 ist zweimal genannt. Nennen Sie jede Stufe einmal.</translation>
    </message>
    <message>
        <source>%1 is negative (%2)</source>
        <translation>%1 ist negativ (%2)</translation>
    </message>
    <message>
        <source>%1 is no currency: use a three-letter code such as EUR, or &quot;as_of&quot; for the date.</source>
        <translation>%1 ist keine Währung: verwenden Sie einen dreistelligen Code wie EUR, oder &quot;as_of&quot; für das Datum.</translation>
    </message>
    <message>
        <source>%1 is no date. Write it as 2026-11-01.</source>
        <translation>%1 ist kein Datum. Schreiben Sie es als 2026-11-01.</translation>
    </message>
    <message>
        <source>%1 is no distribution. Use lognormal, gamma, weibull, normal, uniform, triangular, pert, mixture, histogram, empirical, poisson, negative_binomial, geometric or integers.</source>
        <translation>%1 ist keine Verteilung. Verwenden Sie lognormal, gamma, weibull, normal, uniform, triangular, pert, mixture, histogram, empirical, poisson, negative_binomial, geometric oder integers.</translation>
    </message>
    <message>
        <source>%1 is no id: use lower-case letters, digits, - and _, starting with a letter.</source>
        <translation>%1 ist keine Kennung: verwenden Sie Kleinbuchstaben, Ziffern, - und _, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <source>%1 is no profile: use flat, business_hours or evening, or a list of 24 or 168 weights.</source>
        <translation>%1 ist kein Tagesgang: verwenden Sie flat, business_hours oder evening, oder eine Liste von 24 oder 168 Gewichten.</translation>
    </message>
    <message>
        <source>%1 is no time zone: write UTC, an offset such as UTC+01:00, or a place such as Europe/Berlin.</source>
        <translation>%1 ist keine Zeitzone: schreiben Sie UTC, einen Versatz wie UTC+01:00 oder einen Ort wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 is not a count of tokens</source>
        <translation>%1 ist keine Anzahl von Token</translation>
    </message>
    <message>
        <source>%1 is not a currency code of three capitals such as USD</source>
        <translation>%1 ist kein Währungscode aus drei Großbuchstaben wie USD</translation>
    </message>
    <message>
        <source>%1 is not a date written YYYY-MM-DD</source>
        <translation>%1 ist kein Datum der Form JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>%1 is not a date written YYYY-MM-DD; as a spreadsheet&apos;s day number it would be %2</source>
        <translation>%1 ist kein Datum der Form JJJJ-MM-TT; als Tageszahl einer Tabelle wäre es %2</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>%1 is not a fixed number: resolve uncertain values and references first</source>
        <translation>%1 ist keine feste Zahl: lösen Sie zuerst unsichere Werte und Verweise auf</translation>
    </message>
    <message>
        <source>%1 is not a key of the plan format here. Check its spelling or remove it.</source>
        <translation>%1 gibt es im Planformat an dieser Stelle nicht. Prüfen Sie die Schreibweise, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is not a number with a decimal point</source>
        <translation>%1 ist keine Zahl mit Dezimalpunkt</translation>
    </message>
    <message>
        <source>%1 is not a number: its separators do not form groups of three</source>
        <translation>%1 ist keine Zahl: die Trennzeichen bilden keine Dreiergruppen</translation>
    </message>
    <message>
        <source>%1 is not a price file. Expected %2.</source>
        <translation>%1 ist keine Preisdatei. Erwartet wird %2.</translation>
    </message>
    <message>
        <source>%1 is not a price sheet: expected a header line with the columns %2%3</source>
        <translation>%1 ist keine Preisliste: erwartet wird eine Kopfzeile mit den Spalten %2%3</translation>
    </message>
    <message>
        <source>%1 is not a readable price file: %2</source>
        <translation>%1 ist keine lesbare Preisdatei: %2</translation>
    </message>
    <message>
        <source>%1 is not a readable price file: too many values (more than %2).</source>
        <translation>%1 ist keine lesbare Preisdatei: zu viele Werte (mehr als %2).</translation>
    </message>
    <message>
        <source>%1 is not a token count: taken as unknown.</source>
        <translation>%1 ist keine Tokenzahl: gilt als unbekannt.</translation>
    </message>
    <message>
        <source>%1 is not one of %2.</source>
        <translation>%1 ist keines von %2.</translation>
    </message>
    <message>
        <source>%1 is not supported yet in this version. Remove it or set it to null; it is never ignored.</source>
        <translation>%1 wird in dieser Version noch nicht unterstützt. Entfernen Sie es oder setzen Sie es auf null; es wird nie übergangen.</translation>
    </message>
    <message>
        <source>%1 is not uncertain, so nothing can move with it. Give it P10, P50 and P90, or remove this pair.</source>
        <translation>%1 ist nicht unsicher, also kann sich nichts damit bewegen. Geben Sie P10, P50 und P90 an, oder entfernen Sie dieses Paar.</translation>
    </message>
    <message>
        <source>%1 is one too many beside %2: %3</source>
        <translation>%1 ist eines zu viel neben %2: %3</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des Zahlenbereichs</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3.</source>
        <translation>%1 liegt außerhalb von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 is unknown: expected standard, batch, flex or priority</source>
        <translation>%1 ist unbekannt: erwartet wird standard, batch, flex oder priority</translation>
    </message>
    <message>
        <source>%1 may mean %2 or %3</source>
        <translation>%1 kann %2 oder %3 bedeuten</translation>
    </message>
    <message>
        <source>%1 may mean %2 or %3: write it without separators, or with a decimal part that is not three digits long</source>
        <translation>%1 kann %2 oder %3 bedeuten: schreiben Sie es ohne Trennzeichen, oder mit einem Dezimalteil, der nicht drei Stellen hat</translation>
    </message>
    <message>
        <source>%1 more remarks are not listed.</source>
        <translation>%1 weitere Bemerkungen sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>%1 must be after effective_from &quot;%2&quot;: the end is not included, so the row would never apply</source>
        <translation>%1 muss nach effective_from &quot;%2&quot; liegen: das Ende zählt nicht mit, die Zeile würde also nie gelten</translation>
    </message>
    <message>
        <source>%1 must not contain a slash: plans name a model provider/model</source>
        <translation>%1 darf keinen Schrägstrich enthalten: Pläne nennen ein Modell provider/model</translation>
    </message>
    <message>
        <source>%1 must rise: p10, p50, p90</source>
        <translation>%1 müssen steigen: p10, p50, p90</translation>
    </message>
    <message>
        <source>%1 names no number of the plan. Write the path of an uncertain one, such as /demand/tasks_per_month.</source>
        <translation>%1 nennt keine Zahl des Plans. Schreiben Sie den Pfad einer unsicheren, etwa /demand/tasks_per_month.</translation>
    </message>
    <message>
        <source>%1 of %2 contradicts another name of the same meter; %3 is used.</source>
        <translation>%1 von %2 widerspricht einem anderen Namen derselben Messgröße; %3 gilt.</translation>
    </message>
    <message>
        <source>%1 search context</source>
        <translation>Suchkontext %1</translation>
    </message>
    <message>
        <source>%1 was read as the day number of %2</source>
        <translation>%1 wurde als Tageszahl für %2 gelesen</translation>
    </message>
    <message>
        <source>%1 was retired on %2. Choose its successor.</source>
        <translation>%1 ist am %2 ausgelaufen. Wählen Sie den Nachfolger.</translation>
    </message>
    <message>
        <source>%1%2 is not a count</source>
        <translation>%1%2 ist keine Anzahl</translation>
    </message>
    <message>
        <source>%1%2 is not a currency code of three capitals such as USD</source>
        <translation>%1%2 ist kein Währungscode aus drei Großbuchstaben wie USD</translation>
    </message>
    <message>
        <source>%1%2 is not a price</source>
        <translation>%1%2 ist kein Preis</translation>
    </message>
    <message>
        <source>%1/%2: a second price for the dates of row %3. Plans that use it are refused until one goes or both have dates.</source>
        <translation>%1/%2: ein zweiter Preis für die Daten von Zeile %3. Pläne, die ihn nutzen, werden abgelehnt, bis einer entfällt oder beide Daten haben.</translation>
    </message>
    <message>
        <source>%1/%2: has no end, but row %3 begins on %4: taken as ending there.</source>
        <translation>%1/%2: hat kein Ende, aber Zeile %3 beginnt am %4: gilt als dort beendet.</translation>
    </message>
    <message>
        <source>%1/%2: its %3 price of %4 is %5 times the median of %6 providers, %7: right unit?</source>
        <translation>%1/%2: Sein Preis (%3) von %4 ist das %5-Fache des Medians von %6 Anbietern, %7: richtige Einheit?</translation>
    </message>
    <message>
        <source>%1/%2: the alias %3 is another model&apos;s name too: dropped.</source>
        <translation>%1/%2: der Alias %3 ist auch der Name eines anderen Modells: entfällt.</translation>
    </message>
    <message>
        <source>%1/weight = %2 must be above 0</source>
        <translation>%1/weight = %2 muss über 0 liegen</translation>
    </message>
    <message>
        <source>%1/weight = %2 must lie between 0 and 1</source>
        <translation>%1/weight = %2 muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>%1: %2 Open an earlier copy of the file.</source>
        <translation>%1: %2 Öffnen Sie eine frühere Kopie der Datei.</translation>
    </message>
    <message>
        <source>%1: this is not a Farthing project. Open a .farthing file, or a plan as .json.</source>
        <translation>%1: das ist kein Farthing-Projekt. Öffnen Sie eine .farthing-Datei oder einen Plan als .json.</translation>
    </message>
    <message>
        <source>%1: this project was written by a newer version of Farthing (format %2). Update Farthing to open it.</source>
        <translation>%1: dieses Projekt wurde von einer neueren Version von Farthing geschrieben (Format %2). Aktualisieren Sie Farthing, um es zu öffnen.</translation>
    </message>
    <message>
        <source>%1; state low, likely and high (PERT) instead</source>
        <translation>%1; geben Sie stattdessen kleinsten, wahrscheinlichsten und größten Wert an (PERT)</translation>
    </message>
    <message>
        <source>%1Refused: the name is taken twice.</source>
        <translation>%1Abgelehnt: der Name ist doppelt vergeben.</translation>
    </message>
    <message>
        <source>%1billed per %2</source>
        <translation>%1berechnet je %2</translation>
    </message>
    <message>
        <source>%1is blank</source>
        <translation>%1ist leer</translation>
    </message>
    <message>
        <source>%1its prices differ from those of %2 (entry %3); kept as %4.</source>
        <translation>%1die Preise weichen von denen von %2 ab (Eintrag %3); behalten als %4.</translation>
    </message>
    <message>
        <source>%1its spot price is above its on-demand price: both are kept as published.</source>
        <translation>%1der Spotpreis liegt über dem Bedarfspreis: beide bleiben wie veröffentlicht.</translation>
    </message>
    <message>
        <source>%1the price per GPU is not that of the instance by its GPUs: the instance&apos;s price is used.</source>
        <translation>%1der Preis je GPU ist nicht der der Instanz durch ihre GPUs: es gilt der Preis der Instanz.</translation>
    </message>
    <message>
        <source>%1the same model and prices as entry %2; listed once.</source>
        <translation>%1dasselbe Modell mit denselben Preisen wie Eintrag %2; einmal aufgeführt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of a price: write a number and what is counted, such as &quot;1000 searches&quot;, &quot;1M tokens&quot; or &quot;1 image&quot;</source>
        <translation>&quot;%1&quot; ist keine Preiseinheit: schreiben Sie eine Zahl und was gezählt wird, etwa &quot;1000 searches&quot;, &quot;1M tokens&quot; oder &quot;1 image&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date written YYYY-MM-DD</source>
        <translation>&quot;%1&quot; ist kein Datum der Form JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time window: write it like &quot;Mon-Fri 01:00-04:00,06:00-10:00 UTC&quot;</source>
        <translation>&quot;%1&quot; ist kein Zeitfenster: schreiben Sie es wie &quot;Mon-Fri 01:00-04:00,06:00-10:00 UTC&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. Choose one of its accelerators, or state memory_gb, bandwidth_gb_s and tflops under hardware.</source>
        <translation>&quot;%1&quot; steht nicht im Katalog. Wählen Sie einen seiner Beschleuniger, oder geben Sie memory_gb, bandwidth_gb_s und tflops unter Hardware an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. Choose one of its models, or state parameters and cache_bytes_per_token under model.</source>
        <translation>&quot;%1&quot; steht nicht im Katalog. Wählen Sie eines seiner Modelle, oder geben Sie parameters und cache_bytes_per_token unter Modell an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no uncertain number of the plan, so nothing can move with it.</source>
        <translation>&quot;%1&quot; nennt keine unsichere Zahl des Plans, also kann sich nichts mit ihr bewegen.</translation>
    </message>
    <message>
        <source>, for example %1</source>
        <translation>, zum Beispiel %1</translation>
    </message>
    <message>
        <source>, found none.</source>
        <translation>, keine gefunden.</translation>
    </message>
    <message>
        <source>, in %1 and %2</source>
        <translation>, in %1 und %2</translation>
    </message>
    <message>
        <source>. It prices %1 of that model.</source>
        <translation>. Sie bepreist %1 dieses Modells.</translation>
    </message>
    <message>
        <source>. Let their windows not overlap.</source>
        <translation>. Ihre Fenster dürfen sich nicht überschneiden.</translation>
    </message>
    <message>
        <source>. Remove one or give them dates.</source>
        <translation>. Entfernen Sie eine, oder geben Sie ihnen Daten.</translation>
    </message>
    <message>
        <source>. State price_per_unit_hour and input_per_unit instead.</source>
        <translation>. Geben Sie stattdessen price_per_unit_hour und input_per_unit an.</translation>
    </message>
    <message>
        <source>1 h cache write</source>
        <translation>Cache-Schreiben 1 h</translation>
    </message>
    <message>
        <source>: it has no other charges of that model. Enter the price under tools, or add a row.</source>
        <translation>: sie hat keine sonstigen Preise dieses Modells. Geben Sie den Preis unter Werkzeuge ein, oder ergänzen Sie eine Zeile.</translation>
    </message>
    <message>
        <source>; found %1. Rename the columns, or name them with --map &apos;TITLE=COLUMN&apos;.</source>
        <translation>; gefunden: %1. Benennen Sie die Spalten um, oder ordnen Sie sie mit --map &apos;TITLE=COLUMN&apos; zu.</translation>
    </message>
    <message>
        <source>; it has %1.</source>
        <translation>; sie hat %1.</translation>
    </message>
    <message>
        <source>A benchmark is taken with the drafts switched on, so its rows have them in them. Remove this, or take the speed from physics.</source>
        <translation>Ein Benchmark wird mit eingeschalteten Entwürfen gemessen, seine Zeilen enthalten sie also. Entfernen Sie dies, oder nehmen Sie die Geschwindigkeit aus der Physik.</translation>
    </message>
    <message>
        <source>A commitment covers all of a provider or one model. Name one of the two.</source>
        <translation>Eine Abnahmezusage deckt einen ganzen Anbieter oder ein Modell ab. Nennen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>A currency is a three-letter code such as USD.</source>
        <translation>Eine Währung ist ein dreistelliger Code wie USD.</translation>
    </message>
    <message>
        <source>A distribution differs from task to task; this field is one number. For a number that is not known, write {&quot;uncertain&quot;: {&quot;dist&quot;: …}}.</source>
        <translation>Eine Verteilung unterscheidet sich von Aufgabe zu Aufgabe; dieses Feld ist eine Zahl. Für eine Zahl, die nicht bekannt ist, schreiben Sie {&quot;uncertain&quot;: {&quot;dist&quot;: …}}.</translation>
    </message>
    <message>
        <source>A mixed purchase needs the price of its reserved hours, or &quot;capex&quot; and the rest of an owned base.</source>
        <translation>Eine gemischte Beschaffung braucht den Preis ihrer reservierten Stunden, oder &quot;capex&quot; und den Rest einer gekauften Grundlast.</translation>
    </message>
    <message>
        <source>A model is named &quot;provider/model&quot;, as in the routes.</source>
        <translation>Ein Modell heißt &quot;provider/model&quot;, wie in den Routen.</translation>
    </message>
    <message>
        <source>A model is named &quot;provider/model&quot;, or &quot;pool:&lt;id&gt;&quot;.</source>
        <translation>Ein Modell heißt &quot;provider/model&quot; oder &quot;pool:&lt;id&gt;&quot;.</translation>
    </message>
    <message>
        <source>A number moves with itself. Name two numbers.</source>
        <translation>Eine Zahl bewegt sich mit sich selbst. Nennen Sie zwei Zahlen.</translation>
    </message>
    <message>
        <source>A pipeline needs 1 to 200 stages. Add one.</source>
        <translation>Eine Pipeline braucht 1 bis 200 Stufen. Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>A plan is a JSON object. This is something else.</source>
        <translation>Ein Plan ist ein JSON-Objekt. Dies ist etwas anderes.</translation>
    </message>
    <message>
        <source>A plan starts with &quot;farthing&quot;: 1. Add it.</source>
        <translation>Ein Plan beginnt mit &quot;farthing&quot;: 1. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>A pool has no %1 tier. Use standard.</source>
        <translation>Ein Pool hat keine Dienstklasse %1. Verwenden Sie standard.</translation>
    </message>
    <message>
        <source>A sample of a calibration is not supported yet in this version. Give its &quot;values&quot;.</source>
        <translation>Eine Stichprobe einer Kalibrierung wird in dieser Version noch nicht unterstützt. Geben Sie ihre &quot;values&quot; an.</translation>
    </message>
    <message>
        <source>A scenario changes a field of the plan, such as /pipeline/stages/rubric/calls.</source>
        <translation>Ein Szenario ändert ein Feld des Plans, etwa /pipeline/stages/rubric/calls.</translation>
    </message>
    <message>
        <source>A scenario needs a name of its own, other than &quot;base&quot;.</source>
        <translation>Ein Szenario braucht einen eigenen Namen, nicht &quot;base&quot;.</translation>
    </message>
    <message>
        <source>A seat needs the tasks it wants in a month, a number or a distribution.</source>
        <translation>Ein Nutzerplatz braucht die Aufgaben, die er in einem Monat will, als Zahl oder Verteilung.</translation>
    </message>
    <message>
        <source>A segment&apos;s size multiplies these tokens, and a count law cannot be multiplied. Use a law of amounts, such as lognormal.</source>
        <translation>Die Größe eines Segments vervielfacht diese Token, und eine Anzahlverteilung lässt sich nicht vervielfachen. Verwenden Sie eine Mengenverteilung wie lognormal.</translation>
    </message>
    <message>
        <source>A spike needs &quot;at&quot; and &quot;weight&quot;.</source>
        <translation>Eine Spitze braucht &quot;at&quot; und &quot;weight&quot;.</translation>
    </message>
    <message>
        <source>A stage needs a route of 1 to 8 tiers, each with a model.</source>
        <translation>Eine Stufe braucht eine Route mit 1 bis 8 Modellen.</translation>
    </message>
    <message>
        <source>A summary needs its length in tokens.</source>
        <translation>Eine Zusammenfassung braucht ihre Länge in Token.</translation>
    </message>
    <message>
        <source>An edge device serves whatever arises at its place. Mix the classes.</source>
        <translation>Ein Gerät vor Ort bedient, was an seinem Ort entsteht. Mischen Sie die Klassen.</translation>
    </message>
    <message>
        <source>Are the numbers in &quot;%1&quot; (%2) a spreadsheet&apos;s day numbers (%3 would be %4)?</source>
        <translation>Sind die Zahlen in &quot;%1&quot; (%2) Tageszahlen einer Tabelle (%3 wäre %4)?</translation>
    </message>
    <message>
        <source>At most %1 items are read here.</source>
        <translation>Höchstens %1 Einträge werden hier gelesen.</translation>
    </message>
    <message>
        <source>At most 2,000,000,000 tasks can be simulated in one run.</source>
        <translation>Höchstens 2.000.000.000 Aufgaben lassen sich in einem Lauf simulieren.</translation>
    </message>
    <message>
        <source>CSV, TSV or XLSX</source>
        <translation>CSV, TSV oder XLSX</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is there twice: the first one is used.</source>
        <translation>Die Spalte &quot;%1&quot; gibt es zweimal: die erste gilt.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is unknown and ignored.</source>
        <translation>Die Spalte &quot;%1&quot; ist unbekannt und bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>Could not save %1: %2. Choose another folder.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Could not save %1: %2. The old file, if any, is unchanged; free some space or choose another folder.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Die alte Datei, falls vorhanden, ist unverändert; schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Edge devices stand where tasks arise, all the time: state their number, not a range.</source>
        <translation>Geräte vor Ort stehen immer dort, wo Aufgaben entstehen: geben Sie ihre Zahl an, keine Spanne.</translation>
    </message>
    <message>
        <source>Enter at least one benchmark row: input, output and tokens per second of a full replica.</source>
        <translation>Geben Sie mindestens eine Benchmark-Zeile ein: Eingabe, Ausgabe und Token je Sekunde eines vollen Replikats.</translation>
    </message>
    <message>
        <source>Expected &quot;human&quot;; abort and continue are plain texts.</source>
        <translation>Erwartet wird &quot;human&quot;; abort und continue sind einfacher Text.</translation>
    </message>
    <message>
        <source>Expected &quot;shed&quot;, &quot;degrade&quot;, or {&quot;kind&quot;: &quot;spill&quot;, &quot;model&quot;: &quot;provider/model&quot;}.</source>
        <translation>Erwartet wird &quot;shed&quot;, &quot;degrade&quot; oder {&quot;kind&quot;: &quot;spill&quot;, &quot;model&quot;: &quot;provider/model&quot;}.</translation>
    </message>
    <message>
        <source>Expected a list [ … ] here.</source>
        <translation>Hier wird eine Liste [ … ] erwartet.</translation>
    </message>
    <message>
        <source>Expected a list of at most 100,000 numbers.</source>
        <translation>Erwartet wird eine Liste von höchstens 100.000 Zahlen.</translation>
    </message>
    <message>
        <source>Expected a list of numbers.</source>
        <translation>Erwartet wird eine Liste von Zahlen.</translation>
    </message>
    <message>
        <source>Expected a number, or an uncertain one: {&quot;p10&quot;, &quot;p50&quot;, &quot;p90&quot;}, {&quot;low&quot;, &quot;likely&quot;, &quot;high&quot;} or {&quot;uncertain&quot;: …}.</source>
        <translation>Erwartet wird eine Zahl oder eine unsichere: {&quot;p10&quot;, &quot;p50&quot;, &quot;p90&quot;}, {&quot;low&quot;, &quot;likely&quot;, &quot;high&quot;} oder {&quot;uncertain&quot;: …}.</translation>
    </message>
    <message>
        <source>Expected a number.</source>
        <translation>Erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>Expected a plain number.</source>
        <translation>Erwartet wird eine einfache Zahl.</translation>
    </message>
    <message>
        <source>Expected a text in quotes.</source>
        <translation>Erwartet wird ein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Expected a whole number.</source>
        <translation>Erwartet wird eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Expected an object { … } here.</source>
        <translation>Hier wird ein Objekt { … } erwartet.</translation>
    </message>
    <message>
        <source>Expected the name of a profile, or 24 or 168 weights of at least 0, not all 0.</source>
        <translation>Erwartet wird der Name eines Tagesgangs, oder 24 oder 168 Gewichte ab 0, nicht alle 0.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>Erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>Expected twelve weights of at least 0, January first, not all 0.</source>
        <translation>Erwartet werden zwölf Gewichte ab 0, Januar zuerst, nicht alle 0.</translation>
    </message>
    <message>
        <source>Farthing CSV</source>
        <translation>Farthing-CSV</translation>
    </message>
    <message>
        <source>For %1 of %2 tried values of its uncertain parameters there is no law (%3). State the mean and sd, or make one parameter uncertain only within the bounds of the others.</source>
        <translation>Für %1 von %2 versuchten Werten ihrer unsicheren Parameter gibt es keine Verteilung (%3). Geben Sie Mittel und Standardabweichung an, oder machen Sie einen Parameter nur innerhalb der Grenzen der anderen unsicher.</translation>
    </message>
    <message>
        <source>GPU RAM</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>GPU Type</source>
        <translation>GPU-Typ</translation>
    </message>
    <message>
        <source>GPU price list</source>
        <translation>GPU-Preisliste</translation>
    </message>
    <message>
        <source>In %1, prompts of %2 from %3 tokens have no price of their own: the price at other times is taken.</source>
        <translation>In %1 haben Prompts von %2 ab %3 Token keinen eigenen Preis: es gilt der Preis der übrigen Zeiten.</translation>
    </message>
    <message>
        <source>It covers what %1 covers already, and the same spend cannot be agreed twice. Remove one, or let each cover its own models.</source>
        <translation>Sie deckt ab, was %1 schon abdeckt, und derselbe Umsatz kann nicht zweimal zugesagt sein. Entfernen Sie eine, oder lassen Sie jede eigene Modelle abdecken.</translation>
    </message>
    <message>
        <source>It is deprecated, without a date. Choose its successor.</source>
        <translation>Es ist abgekündigt, ohne Datum. Wählen Sie den Nachfolger.</translation>
    </message>
    <message>
        <source>It prices long prompts only, but there is no %1: kept under its own name.</source>
        <translation>Es bepreist nur lange Prompts, aber es gibt kein %1: behalten unter eigenem Namen.</translation>
    </message>
    <message>
        <source>Its P%1, %2 is below %3.</source>
        <translation>Das P%1, %2, liegt unter %3.</translation>
    </message>
    <message>
        <source>Its P%1, %2 is outside %3 to %4.</source>
        <translation>Das P%1, %2, liegt außerhalb von %3 bis %4.</translation>
    </message>
    <message>
        <source>Its prices are 0: free, or billed elsewhere?</source>
        <translation>Die Preise sind 0: kostenlos, oder anderswo berechnet?</translation>
    </message>
    <message>
        <source>Levers are not supported yet in this version. Write the change as {&quot;set&quot;: path, &quot;to&quot;: value}.</source>
        <translation>Hebel werden in dieser Version noch nicht unterstützt. Schreiben Sie die Änderung als {&quot;set&quot;: path, &quot;to&quot;: value}.</translation>
    </message>
    <message>
        <source>Model &quot;%1&quot; must be written provider/model%2.</source>
        <translation>Das Modell &quot;%1&quot; muss provider/model geschrieben werden%2.</translation>
    </message>
    <message>
        <source>Money in another currency is {&quot;amount&quot;: number, &quot;currency&quot;: &quot;EUR&quot;}.</source>
        <translation>Geld in einer anderen Währung ist {&quot;amount&quot;: number, &quot;currency&quot;: &quot;EUR&quot;}.</translation>
    </message>
    <message>
        <source>Name a meter of the price sheet&apos;s other charges, such as web_search.</source>
        <translation>Nennen Sie eine Messgröße der sonstigen Preise der Preisliste, etwa web_search.</translation>
    </message>
    <message>
        <source>Name a price sheet, or &quot;bundled&quot;.</source>
        <translation>Nennen Sie eine Preisliste oder &quot;bundled&quot;.</translation>
    </message>
    <message>
        <source>No 1 h cache write price for %1%2, while the plan keeps a prefix for %3 s. Keep it for less than 3600 s, or enter cache_write_1h.</source>
        <translation>Kein Preis für Cache-Schreiben 1 h für %1%2, während der Plan ein Präfix %3 s hält. Halten Sie es weniger als 3600 s, oder geben Sie cache_write_1h ein.</translation>
    </message>
    <message>
        <source>No cache_min_tokens for %1: a prefix of any length is taken as cacheable.</source>
        <translation>Kein cache_min_tokens für %1: ein Präfix jeder Länge gilt als cachefähig.</translation>
    </message>
    <message>
        <source>No cached input price for %1: cached tokens are billed as plain input.</source>
        <translation>Kein Preis für Eingabe aus dem Cache für %1: Token aus dem Cache werden als einfache Eingabe berechnet.</translation>
    </message>
    <message>
        <source>No numbers can be correlated like this: together these pairs contradict each other. The nearest valid ranks are: %1.</source>
        <translation>So lassen sich keine Zahlen korrelieren: zusammen widersprechen sich diese Paare. Die nächsten gültigen Ränge sind: %1.</translation>
    </message>
    <message>
        <source>No price for %1 at all hours: all its rows have a time window, and none holds on %2 (%3), when tasks come. Add the row that holds then.</source>
        <translation>Kein Preis für %1 zu allen Stunden: alle Zeilen haben ein Zeitfenster, und keines gilt am %2 (%3), wenn Aufgaben kommen. Ergänzen Sie die Zeile, die dann gilt.</translation>
    </message>
    <message>
        <source>No price for %1 at all hours: its rows hold only in %2. Add the row that holds at other times.</source>
        <translation>Kein Preis für %1 zu allen Stunden: die Zeilen gelten nur in %2. Ergänzen Sie die Zeile für die übrigen Zeiten.</translation>
    </message>
    <message>
        <source>No price for %1 below %2 prompt tokens%3: the row with prompt_from_tokens 0 is missing.</source>
        <translation>Kein Preis für %1 unter %2 Prompt-Token%3: die Zeile mit prompt_from_tokens 0 fehlt.</translation>
    </message>
    <message>
        <source>No price for %1 on %2: its rows are valid %3 (the end not included).</source>
        <translation>Kein Preis für %1 am %2: die Zeilen gelten %3 (Ende nicht eingeschlossen).</translation>
    </message>
    <message>
        <source>No price for %1: no row for region &quot;%2&quot;; regions with a row: %3.</source>
        <translation>Kein Preis für %1: keine Zeile für Region &quot;%2&quot;; Regionen mit Zeile: %3.</translation>
    </message>
    <message>
        <source>No price for %1: the sheet &quot;%2&quot; has no such model%3</source>
        <translation>Kein Preis für %1: die Preisliste &quot;%2&quot; kennt dieses Modell nicht%3</translation>
    </message>
    <message>
        <source>No price for %1: this model is priced in %2 only. Choose one of these service tiers or add a row.</source>
        <translation>Kein Preis für %1: dieses Modell ist nur in %2 bepreist. Wählen Sie eine dieser Dienstklassen, oder ergänzen Sie eine Zeile.</translation>
    </message>
    <message>
        <source>No price is above %1 per 1M tokens, and the table names no unit: right unit?</source>
        <translation>Kein Preis liegt über %1 je 1 Mio. Token, und die Tabelle nennt keine Einheit: richtige Einheit?</translation>
    </message>
    <message>
        <source>No route names %1, so that its retirement in month %2 changes nothing but its costs.</source>
        <translation>Keine Route nennt %1, also ändert das Auslaufen in Monat %2 nur seine Kosten.</translation>
    </message>
    <message>
        <source>No simulated task succeeded, so there is no cost per successful task.</source>
        <translation>Keine simulierte Aufgabe war erfolgreich, also gibt es keine Kosten je erfolgreicher Aufgabe.</translation>
    </message>
    <message>
        <source>No stage uses %1, so this commitment covers nothing and only costs. Check the name, or remove it.</source>
        <translation>Keine Stufe nutzt %1, also deckt diese Zusage nichts ab und kostet nur. Prüfen Sie den Namen, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Free some space, or check the rights of the folder.</source>
        <translation>In %1 kann nichts geschrieben werden. Schaffen Sie Platz, oder prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>One draw in a million is %1, more than %2. Add a &quot;max&quot; or narrow the law.</source>
        <translation>Eine Ziehung in einer Million ist %1, mehr als %2. Ergänzen Sie &quot;max&quot;, oder engen Sie die Verteilung ein.</translation>
    </message>
    <message>
        <source>Pool &quot;%1&quot; gets more load than its %2 can carry, and its queue would grow for ever. Raise the most replicas, or choose what happens then: shed, degrade or spill.</source>
        <translation>Der Pool &quot;%1&quot; bekommt mehr Last, als %2 tragen, und seine Warteschlange würde ewig wachsen. Erhöhen Sie die meisten Replikate, oder wählen Sie, was dann geschieht: abweisen, herabstufen oder auslagern.</translation>
    </message>
    <message>
        <source>Pool &quot;%1&quot; misses %2 at the busiest hour with all of its %3. Raise the most replicas, or ask for less.</source>
        <translation>Der Pool &quot;%1&quot; verfehlt %2 in der stärksten Stunde mit allen %3. Erhöhen Sie die meisten Replikate, oder verlangen Sie weniger.</translation>
    </message>
    <message>
        <source>Prices need a date: set the as_of date of the plan&apos;s prices (YYYY-MM-DD), used by %1.</source>
        <translation>Preise brauchen ein Datum: setzen Sie as_of bei den Preisen des Plans (JJJJ-MM-TT), gebraucht von %1.</translation>
    </message>
    <message>
        <source>Processor sharing needs the number of requests at once with which a replica reaches half of its limit speed.</source>
        <translation>Processor Sharing braucht die Zahl der Anfragen zugleich, mit der ein Replikat die Hälfte seines Grenztempos erreicht.</translation>
    </message>
    <message>
        <source>Read as %1: this provider publishes in it, while the file names no currency.</source>
        <translation>Gelesen als %1: dieser Anbieter veröffentlicht darin, während die Datei keine Währung nennt.</translation>
    </message>
    <message>
        <source>Refused the %1 charge: it is not a price.</source>
        <translation>Preis %1 abgelehnt: er ist kein Preis.</translation>
    </message>
    <message>
        <source>Refused the %1 row: %2.</source>
        <translation>Zeile %1 abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Refused the tier &quot;%1&quot;: %2.</source>
        <translation>Staffel &quot;%1&quot; abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Refused the tier &quot;%1&quot;: it has no prices.</source>
        <translation>Staffel &quot;%1&quot; abgelehnt: sie hat keine Preise.</translation>
    </message>
    <message>
        <source>Refused: the same as row %1.</source>
        <translation>Abgelehnt: dieselbe wie Zeile %1.</translation>
    </message>
    <message>
        <source>Replicas that are kept apart by stage cannot share a reserved base. Buy them in one way, or mix the classes.</source>
        <translation>Nach Stufen getrennte Replikate können keine reservierte Basis teilen. Kaufen Sie sie auf eine Weise, oder mischen Sie die Klassen.</translation>
    </message>
    <message>
        <source>Requests wait without end for a pool in some hours, so the mean time of a task has no value. Raise the pool&apos;s most replicas, or give it a wait objective, so that its overload rule takes what would wait longer.</source>
        <translation>In manchen Stunden warten Anfragen ohne Ende auf einen Pool, daher hat die mittlere Dauer einer Aufgabe keinen Wert. Erhöhen Sie die meisten Replikate des Pools, oder geben Sie ihm ein Warteziel, damit seine Überlastregel übernimmt, was länger warten würde.</translation>
    </message>
    <message>
        <source>Reserved and owned replicas are paid whatever the load, so scaling by the hour saves nothing. Remove it, or buy on demand, spot or mixed.</source>
        <translation>Reservierte und gekaufte Replikate kosten bei jeder Last, also spart die Anpassung je Stunde nichts. Entfernen Sie sie, oder beschaffen Sie nach Bedarf, als Spot oder gemischt.</translation>
    </message>
    <message>
        <source>Rounds need their count, a number or a count distribution.</source>
        <translation>Runden brauchen ihre Anzahl, eine Zahl oder eine Anzahlverteilung.</translation>
    </message>
    <message>
        <source>SQLite format 3</source>
        <translation>SQLite format 3</translation>
    </message>
    <message>
        <source>Skipped: it has no price.</source>
        <translation>Übersprungen: ohne Preis.</translation>
    </message>
    <message>
        <source>Skipped: not a model.</source>
        <translation>Übersprungen: kein Modell.</translation>
    </message>
    <message>
        <source>Skipped: not priced by tokens.</source>
        <translation>Übersprungen: nicht nach Token bepreist.</translation>
    </message>
    <message>
        <source>SkyPilot catalogue</source>
        <translation>SkyPilot-Katalog</translation>
    </message>
    <message>
        <source>So many units are not sold. Take the minimum or whole steps more.</source>
        <translation>So viele Einheiten werden nicht verkauft. Nehmen Sie die kleinste Zahl oder ganze Schritte mehr.</translation>
    </message>
    <message>
        <source>Some prompts overrun a model&apos;s context window; such attempts count as malformed and are not billed.</source>
        <translation>Einige Prompts überschreiten das Kontextfenster eines Modells; solche Versuche gelten als unbrauchbar und werden nicht berechnet.</translation>
    </message>
    <message>
        <source>Spilled tasks go to an API model, named &quot;provider/model&quot;.</source>
        <translation>Ausgelagerte Aufgaben gehen an ein API-Modell, genannt &quot;provider/model&quot;.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; does not say how long its attempts take, so they count as no time and tasks look faster than they are. State its latency, or remove the plan&apos;s latency target.</source>
        <translation>Stufe „%1“ sagt nicht, wie lange ihre Versuche dauern; sie zählen daher nicht, und Aufgaben wirken schneller, als sie sind. Geben Sie ihre Latenz an, oder entfernen Sie das Zeitziel des Plans.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; embeds tokens but names no embedding model. Name one, or set the tokens to 0.</source>
        <translation>Die Stufe &quot;%1&quot; bettet Token ein, nennt aber kein Embedding-Modell. Nennen Sie eines, oder setzen Sie die Token auf 0.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has no other tier to degrade to. Add one to its route, or choose shed, or spill with a model.</source>
        <translation>Die Stufe &quot;%1&quot; hat kein weiteres Modell zum Herabstufen. Ergänzen Sie eines in der Route, oder wählen Sie abweisen, oder auslagern mit einem Modell.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; pays %2 of %3</source>
        <translation>Die Stufe &quot;%1&quot; zahlt %2 von %3</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; pays %2, and its first tier is a pool, which charges no fees. Enter the price under tools.</source>
        <translation>Die Stufe &quot;%1&quot; zahlt %2, und ihr erstes Modell ist ein Pool, der keine Gebühren nimmt. Geben Sie den Preis unter Werkzeuge ein.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; stores its prefix, and its first tier is a pool, which keeps prefixes for nothing. State the share of calls that find it instead.</source>
        <translation>Die Stufe &quot;%1&quot; hält ihr Präfix, und ihr erstes Modell ist ein Pool, der Präfixe umsonst hält. Geben Sie stattdessen den Anteil der Aufrufe an, die es finden.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; uses %2 of %3, which has no price. Unknown is not free: enter the price or choose another model.</source>
        <translation>Die Stufe &quot;%1&quot; nutzt %2 von %3, wofür es keinen Preis gibt. Unbekannt ist nicht kostenlos: geben Sie den Preis ein, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>State how many input tokens a minute one unit carries.</source>
        <translation>Geben Sie an, wie viele Eingabe-Token je Minute eine Einheit trägt.</translation>
    </message>
    <message>
        <source>State how many input tokens a minute one unit carries: the capacity list does not say it in tokens/min.</source>
        <translation>Geben Sie an, wie viele Eingabe-Token je Minute eine Einheit trägt: die Kapazitätsliste sagt es nicht in tokens/min.</translation>
    </message>
    <message>
        <source>State the kind: retire, price_change, cost, commitment_start, commitment_end or refresh.</source>
        <translation>Geben Sie die Art an: retire, price_change, cost, commitment_start, commitment_end oder refresh.</translation>
    </message>
    <message>
        <source>State the kind: spend, tiers or units.</source>
        <translation>Geben Sie die Art an: spend, tiers oder units.</translation>
    </message>
    <message>
        <source>Storing costs more than it saves: a kept prefix is read %1 times an hour, and it pays from %2 times on. Keep it for fewer hours, keep fewer prefixes, or turn the cache off.</source>
        <translation>Halten kostet mehr, als es spart: ein gehaltenes Präfix wird %1-mal je Stunde gelesen, und es lohnt sich ab %2. Halten Sie es weniger Stunden, halten Sie weniger Präfixe, oder schalten Sie den Cache aus.</translation>
    </message>
    <message>
        <source>The base is owned (&quot;capex&quot;) or reserved at a price, not both. Remove one.</source>
        <translation>Die Grundlast ist gekauft (&quot;capex&quot;) oder zu einem Preis reserviert, nicht beides. Entfernen Sie eines.</translation>
    </message>
    <message>
        <source>The cache write price of the %1 row is 0: written tokens count as plain input.</source>
        <translation>Der Preis für Cache-Schreiben der Zeile %1 ist 0: geschriebene Token zählen als einfache Eingabe.</translation>
    </message>
    <message>
        <source>The cached input price of the %1 row is 0 beside a paid input: free?</source>
        <translation>Der Preis für Eingabe aus dem Cache der Zeile %1 ist 0 neben bezahlter Eingabe: kostenlos?</translation>
    </message>
    <message>
        <source>The cached input price of the %1 row, %2, is above its input price of %3: right column?</source>
        <translation>Der Preis für Eingabe aus dem Cache der Zeile %1, %2, liegt über dem Eingabepreis %3: richtige Spalte?</translation>
    </message>
    <message>
        <source>The cap is above the %1 tokens that %2 can write.</source>
        <translation>Die Obergrenze liegt über den %1 Token, die %2 schreiben kann.</translation>
    </message>
    <message>
        <source>The capacity list has several prices for %1</source>
        <translation>Die Kapazitätsliste hat mehrere Preise für %1</translation>
    </message>
    <message>
        <source>The capacity list of the sheet has no units %1 on %2</source>
        <translation>Die Kapazitätsliste hat keine Einheiten %1 am %2</translation>
    </message>
    <message>
        <source>The checks or summaries of stage &quot;%1&quot; have no other model to degrade to. Choose shed, or spill with a model.</source>
        <translation>Die Prüfungen oder Zusammenfassungen der Stufe &quot;%1&quot; haben kein weiteres Modell zum Herabstufen. Wählen Sie abweisen, oder auslagern mit einem Modell.</translation>
    </message>
    <message>
        <source>The exchange rate of %1 must be a number above 0; %2 needs it.</source>
        <translation>Der Wechselkurs von %1 muss eine Zahl über 0 sein; %2 braucht ihn.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file holds other tables than a project has.</source>
        <translation>Die Datei enthält andere Tabellen als ein Projekt.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the rights of the folders above it.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie die Rechte der Ordner darüber.</translation>
    </message>
    <message>
        <source>The hardware of pool &quot;%1&quot; has a life of %2 years; with its upkeep and obsolescence it costs least when replaced after %3.</source>
        <translation>Die Hardware des Pools „%1“ hat eine Lebensdauer von %2 Jahren; mit Unterhalt und Veralten kostet sie am wenigsten, wenn sie nach %3 ersetzt wird.</translation>
    </message>
    <message>
        <source>The hits follow from the traffic. Give the share or the traffic, not both.</source>
        <translation>Die Treffer folgen aus dem Verkehr. Geben Sie den Anteil oder den Verkehr an, nicht beides.</translation>
    </message>
    <message>
        <source>The horizon ends before, at month %1. Choose an earlier month, or look further ahead.</source>
        <translation>Der Horizont endet vorher, mit Monat %1. Wählen Sie einen früheren Monat, oder blicken Sie weiter voraus.</translation>
    </message>
    <message>
        <source>The id %1 is used twice in this list. Rename one.</source>
        <translation>Die Kennung %1 steht zweimal in dieser Liste. Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>The input price of the %1 row is 0 beside a paid output: free, or billed per request?</source>
        <translation>Der Eingabepreis der Zeile %1 ist 0 neben bezahlter Ausgabe: kostenlos, oder je Anfrage berechnet?</translation>
    </message>
    <message>
        <source>The input price of the %1 row is unknown.</source>
        <translation>Der Eingabepreis der Zeile %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>The input price of the %1 row, %2 per 1M tokens, is far above other models of its kind: right unit?</source>
        <translation>Der Eingabepreis der Zeile %1, %2 je 1 Mio. Token, liegt weit über anderen Modellen seiner Art: richtige Einheit?</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; of %2 entries is unknown: not read.</source>
        <translation>Das Feld &quot;%1&quot; von %2 Einträgen ist unbekannt: nicht gelesen.</translation>
    </message>
    <message>
        <source>The last tier must have no &quot;up_to&quot;: it holds for all that lies above.</source>
        <translation>Die letzte Staffel darf kein &quot;up_to&quot; haben: sie gilt für alles darüber.</translation>
    </message>
    <message>
        <source>The limits of the tiers must rise.</source>
        <translation>Die Grenzen der Staffeln müssen steigen.</translation>
    </message>
    <message>
        <source>The model does not fit: short by %1 GB of memory%2. Use more accelerators for each replica, a smaller precision, or another accelerator.</source>
        <translation>Das Modell passt nicht hinein: es fehlen %1 GB Speicher%2. Verwenden Sie mehr Beschleuniger je Replikat, eine kleinere Genauigkeit oder einen anderen Beschleuniger.</translation>
    </message>
    <message>
        <source>The model&apos;s cached price is not below its input price, so that reading a stored prefix saves nothing. Turn the cache off.</source>
        <translation>Der Preis aus dem Cache liegt bei diesem Modell nicht unter dem Eingabepreis, also spart das Lesen eines gehaltenen Präfixes nichts. Schalten Sie den Cache aus.</translation>
    </message>
    <message>
        <source>The month of the plan&apos;s prices has no weight, and the tasks per month are that month&apos;s. Give it one.</source>
        <translation>Der Monat der Preise des Plans hat kein Gewicht, und die Aufgaben je Monat sind die dieses Monats. Geben Sie ihm eines.</translation>
    </message>
    <message>
        <source>The most replicas must be at least the fewest.</source>
        <translation>Die meisten Replikate müssen mindestens die wenigsten sein.</translation>
    </message>
    <message>
        <source>The name %1 is already taken.</source>
        <translation>Der Name %1 ist schon vergeben.</translation>
    </message>
    <message>
        <source>The name %1 is already taken. Rename this scenario.</source>
        <translation>Der Name %1 ist schon vergeben. Benennen Sie dieses Szenario um.</translation>
    </message>
    <message>
        <source>The name %1 stands for several models of the sheet: %2. Use one of these names.</source>
        <translation>Der Name %1 steht für mehrere Modelle der Preisliste: %2. Verwenden Sie einen dieser Namen.</translation>
    </message>
    <message>
        <source>The number of distinct questions is a whole number.</source>
        <translation>Die Zahl verschiedener Fragen ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>The output price of the %1 row is 0 beside a paid input: taken as unknown.</source>
        <translation>Der Ausgabepreis der Zeile %1 ist 0 neben bezahlter Eingabe: gilt als unbekannt.</translation>
    </message>
    <message>
        <source>The pipeline has no stage. Add one.</source>
        <translation>Die Pipeline hat keine Stufe. Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>The plan has no such number. Choose another.</source>
        <translation>Der Plan hat keine solche Zahl. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The plan has no tasks, so there is no volume to look around. Enter some.</source>
        <translation>Der Plan hat keine Aufgaben, also gibt es kein Volumen, um das herum verglichen werden könnte. Geben Sie welche ein.</translation>
    </message>
    <message>
        <source>The plan is missing.</source>
        <translation>Der Plan fehlt.</translation>
    </message>
    <message>
        <source>The plan keeps a prefix for another time than the price sheet says (%1 s for %2). The plan&apos;s time is used; check that the model offers it.</source>
        <translation>Der Plan hält ein Präfix eine andere Zeit, als die Preisliste sagt (%1 s für %2). Es gilt die Zeit des Plans; prüfen Sie, ob das Modell sie anbietet.</translation>
    </message>
    <message>
        <source>The precision is not reached: see the interval of the cost per successful task. Ask for less, or cost tails are too long for the 134,217,728 tasks that such a run may take.</source>
        <translation>Die Genauigkeit ist nicht erreicht: siehe das Intervall der Kosten je erfolgreicher Aufgabe. Verlangen Sie weniger; sonst sind die Kosten zu weit gestreut für die 134.217.728 Aufgaben, die ein solcher Lauf haben darf.</translation>
    </message>
    <message>
        <source>The prefix is too short for the model&apos;s cache, so nothing is stored and nothing read. Lengthen it, or turn the cache off.</source>
        <translation>Das Präfix ist zu kurz für den Cache des Modells, also wird nichts gehalten und nichts gelesen. Verlängern Sie es, oder schalten Sie den Cache aus.</translation>
    </message>
    <message>
        <source>The price comes from the sheet&apos;s capacity list. Give the price or the item, not both.</source>
        <translation>Der Preis kommt aus der Kapazitätsliste. Geben Sie den Preis oder den Posten an, nicht beides.</translation>
    </message>
    <message>
        <source>The price of %1 is in %2, the plan in %3: add an exchange rate for %4 (%5 per %6).</source>
        <translation>Der Preis von %1 steht in %2, der Plan in %3: ergänzen Sie einen Wechselkurs für %4 (%5 je %6).</translation>
    </message>
    <message>
        <source>The price of %1%2 holds in %3, while the plan&apos;s hours are those of %4. Daylight saving of places is not known here: write both with an offset such as UTC+01:00, or give demand the time_zone %5.</source>
        <translation>Der Preis von %1%2 gilt in %3, während die Stunden des Plans die von %4 sind. Sommerzeit von Orten ist hier nicht bekannt: schreiben Sie beides mit einem Versatz wie UTC+01:00, oder geben Sie der Nachfrage die time_zone %5.</translation>
    </message>
    <message>
        <source>The price sheet &quot;%1&quot; cannot be read.</source>
        <translation>Die Preisliste &quot;%1&quot; ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The price sheet &quot;%1&quot; does not match its hash: its rows were changed outside Farthing.</source>
        <translation>Die Preisliste &quot;%1&quot; passt nicht zu ihrer Prüfsumme: ihre Zeilen wurden außerhalb von Farthing geändert.</translation>
    </message>
    <message>
        <source>The price sheet &quot;%1&quot; has a tab that cannot be read.</source>
        <translation>Die Preisliste &quot;%1&quot; hat ein Blatt, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The price sheets are missing.</source>
        <translation>Die Preislisten fehlen.</translation>
    </message>
    <message>
        <source>The price sheets cannot be read.</source>
        <translation>Die Preislisten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The prices of this stage&apos;s models do not change with the hour, so moving calls does nothing. Set the share to 0, or enter price rows with a time window.</source>
        <translation>Die Preise der Modelle dieser Stufe wechseln nicht mit der Stunde, also bewirkt das Verlegen nichts. Setzen Sie den Anteil auf 0, oder geben Sie Preiszeilen mit Zeitfenster ein.</translation>
    </message>
    <message>
        <source>The reference %1 names no number of the plan. Write the path of one.</source>
        <translation>Der Verweis %1 nennt keine Zahl des Plans. Schreiben Sie den Pfad einer Zahl.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; names no number of the plan.</source>
        <translation>Der Verweis &quot;%1&quot; nennt keine Zahl des Plans.</translation>
    </message>
    <message>
        <source>The reference runs in a circle. Give one of the fields a number.</source>
        <translation>Der Verweis läuft im Kreis. Geben Sie einem der Felder eine Zahl.</translation>
    </message>
    <message>
        <source>The residual value is above the purchase price. Lower it, or state it in money, not as a share.</source>
        <translation>Der Restwert liegt über dem Kaufpreis. Senken Sie ihn, oder geben Sie ihn als Geld an, nicht als Anteil.</translation>
    </message>
    <message>
        <source>The row of %1%2 has neither an input nor an output price.</source>
        <translation>Die Zeile von %1%2 hat weder einen Eingabe- noch einen Ausgabepreis.</translation>
    </message>
    <message>
        <source>The row of %1%2 has no readable window: %3.</source>
        <translation>Die Zeile von %1%2 hat kein lesbares Zeitfenster: %3.</translation>
    </message>
    <message>
        <source>The scenario cannot change %1.</source>
        <translation>Das Szenario kann %1 nicht ändern.</translation>
    </message>
    <message>
        <source>The scenarios build on each other in a circle. Let one of them start from &quot;base&quot;.</source>
        <translation>Die Szenarien bauen im Kreis aufeinander auf. Lassen Sie eines von &quot;base&quot; ausgehen.</translation>
    </message>
    <message>
        <source>The shares of the segments may sum to more than 1. Lower them; what they leave over needs no segment of its own.</source>
        <translation>Die Anteile der Segmente können zusammen mehr als 1 ergeben. Senken Sie sie; was übrig bleibt, braucht kein eigenes Segment.</translation>
    </message>
    <message>
        <source>The shares of the segments sum to more than 1. Make them leave room for each other.</source>
        <translation>Die Anteile der Segmente ergeben zusammen mehr als 1. Lassen Sie einander Platz.</translation>
    </message>
    <message>
        <source>The sheet has no long-prompt price for %1, while the standard tier is dearer from %2 tokens: long prompts may cost more than shown.</source>
        <translation>Die Preisliste hat keinen Preis für lange Prompts von %1, während die Standardklasse ab %2 Token teurer ist: lange Prompts können mehr kosten als gezeigt.</translation>
    </message>
    <message>
        <source>The tier before it has no limit, so this one is never reached. Give that one its &quot;up_to&quot;.</source>
        <translation>Die Staffel davor hat keine Grenze, also wird diese nie erreicht. Geben Sie jener ihr &quot;up_to&quot;.</translation>
    </message>
    <message>
        <source>The units %1 are priced in %2: add an exchange rate for it (%3 per %4).</source>
        <translation>Die Einheiten %1 sind in %2 bepreist: ergänzen Sie einen Wechselkurs dafür (%3 je %4).</translation>
    </message>
    <message>
        <source>The units %1 are priced per &quot;%2&quot;, not per unit-hour. State price_per_unit_hour instead.</source>
        <translation>Die Einheiten %1 sind je &quot;%2&quot; bepreist, nicht je Einheitenstunde. Geben Sie stattdessen price_per_unit_hour an.</translation>
    </message>
    <message>
        <source>The units %1 have no price. Unknown is not free: enter it in the sheet, or state price_per_unit_hour.</source>
        <translation>Die Einheiten %1 haben keinen Preis. Unbekannt ist nicht kostenlos: geben Sie ihn in der Preisliste ein, oder price_per_unit_hour an.</translation>
    </message>
    <message>
        <source>The units %1 refuse what does not fit (&quot;%2&quot;), which cannot be computed. Only units whose overflow is paid by the token can.</source>
        <translation>Die Einheiten %1 weisen ab, was nicht hineinpasst (&quot;%2&quot;); das lässt sich nicht rechnen. Nur Einheiten, deren Überlauf je Token bezahlt wird.</translation>
    </message>
    <message>
        <source>The value it refers to does not fit here: %1</source>
        <translation>Der Wert, auf den verwiesen wird, passt hier nicht: %1</translation>
    </message>
    <message>
        <source>There is no commitment %1. Name one of the plan&apos;s.</source>
        <translation>Es gibt keine Abnahmezusage %1. Nennen Sie eine des Plans.</translation>
    </message>
    <message>
        <source>There is no pool %1. Add it under pools or choose another model.</source>
        <translation>Es gibt keinen Pool %1. Fügen Sie ihn unter Pools hinzu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>There is no pool %1. Name one of the plan&apos;s.</source>
        <translation>Es gibt keinen Pool %1. Nennen Sie einen des Plans.</translation>
    </message>
    <message>
        <source>There is no pool &quot;%1&quot;. Add it, or choose another model.</source>
        <translation>Es gibt keinen Pool &quot;%1&quot;. Fügen Sie ihn hinzu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>There is no price sheet &quot;%1&quot;.</source>
        <translation>Es gibt keine Preisliste &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no rate for %1. Add it under fx with its date.</source>
        <translation>Es gibt keinen Kurs für %1. Ergänzen Sie ihn unter Wechselkurse mit Datum.</translation>
    </message>
    <message>
        <source>There is no scenario %1.</source>
        <translation>Es gibt kein Szenario %1.</translation>
    </message>
    <message>
        <source>There is no scenario %1. Use the id or name of one, or &quot;base&quot;.</source>
        <translation>Es gibt kein Szenario %1. Verwenden Sie Kennung oder Namen eines Szenarios, oder &quot;base&quot;.</translation>
    </message>
    <message>
        <source>There is no stage %1. Name an earlier stage by its id.</source>
        <translation>Es gibt keine Stufe %1. Nennen Sie eine frühere Stufe mit ihrer Kennung.</translation>
    </message>
    <message>
        <source>This change cannot be made: %1.</source>
        <translation>Diese Änderung ist nicht möglich: %1.</translation>
    </message>
    <message>
        <source>This change needs the new value, &quot;to&quot;.</source>
        <translation>Diese Änderung braucht den neuen Wert, &quot;to&quot;.</translation>
    </message>
    <message>
        <source>This field is not money. Enter a plain number.</source>
        <translation>Dieses Feld ist kein Geld. Geben Sie eine einfache Zahl ein.</translation>
    </message>
    <message>
        <source>This field is required. Enter a number.</source>
        <translation>Dieses Feld ist nötig. Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>This field is required. Enter a text.</source>
        <translation>Dieses Feld ist nötig. Geben Sie einen Text ein.</translation>
    </message>
    <message>
        <source>This is no finite number. Enter one.</source>
        <translation>Das ist keine endliche Zahl. Geben Sie eine ein.</translation>
    </message>
    <message>
        <source>This pair is already stated. Remove one of the two.</source>
        <translation>Dieses Paar ist schon angegeben. Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>This plan has no pool, so there is no utilisation to look at. Add one.</source>
        <translation>Dieser Plan hat keinen Pool, also gibt es keine Auslastung zu sehen. Fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>This plan has no pool, so there is nothing of one&apos;s own to compare with an API. Add one.</source>
        <translation>Dieser Plan hat keinen Pool, also gibt es nichts Eigenes, das sich mit einer API vergleichen ließe. Fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>This plan has nothing at %1.</source>
        <translation>Dieser Plan hat nichts unter %1.</translation>
    </message>
    <message>
        <source>This plan was written by a newer version. Update Farthing to open it.</source>
        <translation>Dieser Plan wurde von einer neueren Version geschrieben. Aktualisieren Sie Farthing, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>This tab is not a price table: not read.</source>
        <translation>Dieses Blatt ist keine Preistabelle: nicht gelesen.</translation>
    </message>
    <message>
        <source>Tiers need a list of at least one, each with its &quot;discount&quot; and all but the last with &quot;up_to&quot;.</source>
        <translation>Staffeln brauchen eine Liste mit mindestens einem Eintrag, jeder mit &quot;discount&quot; und alle bis auf den letzten mit &quot;up_to&quot;.</translation>
    </message>
    <message>
        <source>Transient errors need the share of the attempt that is billed, 0 to 1.</source>
        <translation>Vorübergehende Fehler brauchen den Anteil des Versuchs, der berechnet wird, 0 bis 1.</translation>
    </message>
    <message>
        <source>Two discounts for provider %1, used by %2. Keep one: they do not stack.</source>
        <translation>Zwei Rabatte für den Anbieter %1, genutzt von %2. Behalten Sie einen: sie gelten nicht zusammen.</translation>
    </message>
    <message>
        <source>Two prices for %1, prompts from %2 tokens, on %3%4:%5 and%6%7</source>
        <translation>Zwei Preise für %1, Prompts ab %2 Token, am %3%4:%5 und%6%7</translation>
    </message>
    <message>
        <source>Units are of one model. Name it as &quot;provider/model&quot;, without a provider beside it.</source>
        <translation>Einheiten gelten für ein Modell. Nennen Sie es als &quot;provider/model&quot;, ohne einen Anbieter daneben.</translation>
    </message>
    <message>
        <source>Units need their price: state it, or name an item of the sheet&apos;s capacity list under &quot;capacity&quot;.</source>
        <translation>Einheiten brauchen ihren Preis: geben Sie ihn an, oder nennen Sie unter &quot;capacity&quot; einen Posten der Kapazitätsliste.</translation>
    </message>
    <message>
        <source>What are the prices per? None is above %1, which is very little for 1M tokens.</source>
        <translation>Wofür gelten die Preise? Keiner liegt über %1, sehr wenig für 1 Mio. Token.</translation>
    </message>
    <message>
        <source>What are the prices per?%1</source>
        <translation>Wofür gelten die Preise?%1</translation>
    </message>
    <message>
        <source>What is the column &quot;%1&quot;?%2</source>
        <translation>Was ist die Spalte &quot;%1&quot;?%2</translation>
    </message>
    <message>
        <source>What separates the decimals in &quot;%1&quot; (%2)?</source>
        <translation>Was trennt die Dezimalstellen in &quot;%1&quot; (%2)?</translation>
    </message>
    <message>
        <source>Which cloud sells these machines? The list does not say.</source>
        <translation>Welche Cloud verkauft diese Maschinen? Die Liste sagt es nicht.</translation>
    </message>
    <message>
        <source>Which column holds the %1?</source>
        <translation>Welche Spalte enthält %1?</translation>
    </message>
    <message>
        <source>Which comes first in the dates of &quot;%1&quot; (%2), day or month?</source>
        <translation>Was kommt in den Daten von &quot;%1&quot; (%2) zuerst, Tag oder Monat?</translation>
    </message>
    <message>
        <source>Which currency are the prices in?%1</source>
        <translation>In welcher Währung stehen die Preise?%1</translation>
    </message>
    <message>
        <source>Which provider sells these models?</source>
        <translation>Welcher Anbieter verkauft diese Modelle?</translation>
    </message>
    <message>
        <source>Within the range of volumes the load exceeds what the most replicas of the pools can do, and there own hardware counts as not possible. Raise the most replicas, or choose what happens to the rest: degrade or spill.</source>
        <translation>Innerhalb des Bereichs der Volumen übersteigt die Last, was die meisten Replikate der Pools leisten, und dort gilt eigene Hardware als nicht möglich. Erhöhen Sie die meisten Replikate, oder wählen Sie, was mit dem Rest geschieht: herabstufen oder auslagern.</translation>
    </message>
    <message>
        <source>Without &quot;included&quot; every task is in the price, so none is paid besides. Enter the included tasks or remove the price.</source>
        <translation>Ohne &quot;included&quot; ist jede Aufgabe im Preis enthalten, keine wird also zusätzlich bezahlt. Geben Sie die enthaltenen Aufgaben ein, oder entfernen Sie den Preis.</translation>
    </message>
    <message>
        <source>Without revenue there is no margin. Enter what a task earns.</source>
        <translation>Ohne Umsatz gibt es keine Marge. Geben Sie ein, was eine Aufgabe einbringt.</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>hier wird ein Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>a comma or ] is expected here</source>
        <translation>hier wird ein Komma oder ] erwartet</translation>
    </message>
    <message>
        <source>a comma or } is expected here</source>
        <translation>hier wird ein Komma oder } erwartet</translation>
    </message>
    <message>
        <source>a control character inside a text; write it as an escape like \n</source>
        <translation>ein Steuerzeichen in einem Text; schreiben Sie es als Escape wie \n</translation>
    </message>
    <message>
        <source>a count from %1 to %2 takes too many values: give it a smaller max</source>
        <translation>eine Anzahl von %1 bis %2 nimmt zu viele Werte an: geben Sie ein kleineres max an</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>hier wird eine Ziffer erwartet</translation>
    </message>
    <message>
        <source>a key in quotes is expected here</source>
        <translation>hier wird ein Schlüssel in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>a list of models that each have a modelName and pricingTiers</source>
        <translation>eine Liste von Modellen, jedes mit modelName und pricingTiers</translation>
    </message>
    <message>
        <source>a list of providers, each with an id and models that have prices such as input_mtok</source>
        <translation>eine Liste von Anbietern, jeder mit id und Modellen, deren Preise etwa input_mtok heißen</translation>
    </message>
    <message>
        <source>a model without id</source>
        <translation>ein Modell ohne id</translation>
    </message>
    <message>
        <source>a model without name</source>
        <translation>ein Modell ohne Namen</translation>
    </message>
    <message>
        <source>a number starts with a superfluous 0</source>
        <translation>eine Zahl beginnt mit einer überflüssigen 0</translation>
    </message>
    <message>
        <source>a price ends on %1, before it begins</source>
        <translation>ein Preis endet am %1, bevor er beginnt</translation>
    </message>
    <message>
        <source>a provider without id</source>
        <translation>ein Anbieter ohne id</translation>
    </message>
    <message>
        <source>a quoted cell is never closed: the rest of the file was swallowed by it</source>
        <translation>eine Zelle in Anführungszeichen wird nie geschlossen: sie hat den Rest der Datei verschluckt</translation>
    </message>
    <message>
        <source>a single cost</source>
        <translation>einmalige Kosten</translation>
    </message>
    <message>
        <source>a table with InstanceType, AcceleratorName, AcceleratorCount, Price and Region, or with Cloud, GPU Type, GPUs, On-demand and Per-GPU</source>
        <translation>eine Tabelle mit InstanceType, AcceleratorName, AcceleratorCount, Price und Region, oder mit Cloud, GPU Type, GPUs, On-demand und Per-GPU</translation>
    </message>
    <message>
        <source>a table with a header line</source>
        <translation>eine Tabelle mit Kopfzeile</translation>
    </message>
    <message>
        <source>a tiered_pricing range is not a pair of token counts</source>
        <translation>ein Bereich von tiered_pricing ist kein Paar von Tokenzahlen</translation>
    </message>
    <message>
        <source>a title or footnote (&quot;%1&quot;)</source>
        <translation>ein Titel oder eine Fußnote (&quot;%1&quot;)</translation>
    </message>
    <message>
        <source>a totals row (&quot;%1&quot;)</source>
        <translation>eine Summenzeile (&quot;%1&quot;)</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>hier wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>a whole number of more than 19 digits; write it like 1.5e20</source>
        <translation>eine ganze Zahl mit mehr als 19 Stellen; schreiben Sie sie wie 1.5e20</translation>
    </message>
    <message>
        <source>accelerators only: the host machine is priced apart</source>
        <translation>nur Beschleuniger: die Maschine selbst ist getrennt bepreist</translation>
    </message>
    <message>
        <source>an entry cannot be read</source>
        <translation>ein Eintrag ist nicht lesbar</translation>
    </message>
    <message>
        <source>an entry has no usable name</source>
        <translation>ein Eintrag hat keinen brauchbaren Namen</translation>
    </message>
    <message>
        <source>an entry inflates to more than 200 times its packed size</source>
        <translation>ein Eintrag entpackt sich auf mehr als das 200-Fache seiner gepackten Größe</translation>
    </message>
    <message>
        <source>an entry is damaged</source>
        <translation>ein Eintrag ist beschädigt</translation>
    </message>
    <message>
        <source>an entry is damaged: its size is not what the archive says</source>
        <translation>ein Eintrag ist beschädigt: seine Größe ist nicht die, die das Archiv nennt</translation>
    </message>
    <message>
        <source>an exchange rate must be a number above 0</source>
        <translation>ein Wechselkurs muss eine Zahl über 0 sein</translation>
    </message>
    <message>
        <source>an object of models that each have a litellm_provider and prices such as input_cost_per_token</source>
        <translation>ein Objekt von Modellen, jedes mit litellm_provider und Preisen wie input_cost_per_token</translation>
    </message>
    <message>
        <source>an object of providers that each have an object &quot;models&quot; whose models have a cost</source>
        <translation>ein Objekt von Anbietern, jeder mit einem Objekt &quot;models&quot;, dessen Modelle cost haben</translation>
    </message>
    <message>
        <source>an object with a list &quot;data&quot; of models that each have a pricing with prompt and completion</source>
        <translation>ein Objekt mit einer Liste &quot;data&quot; von Modellen, jedes mit pricing aus prompt und completion</translation>
    </message>
    <message>
        <source>an object with a vendor and a list &quot;models&quot; that each have a price_history, or with a list &quot;prices&quot;</source>
        <translation>ein Objekt mit vendor und einer Liste &quot;models&quot;, jedes mit price_history, oder mit einer Liste &quot;prices&quot;</translation>
    </message>
    <message>
        <source>an unknown escape</source>
        <translation>ein unbekanntes Escape</translation>
    </message>
    <message>
        <source>another name of %1 that moves with time; plans name the model itself</source>
        <translation>ein anderer Name von %1, der mit der Zeit wandert; Pläne nennen das Modell selbst</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>einem anderen Fenster</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>jedes Datum</translation>
    </message>
    <message>
        <source>audio input</source>
        <translation>Audio-Eingabe</translation>
    </message>
    <message>
        <source>audio output</source>
        <translation>Audio-Ausgabe</translation>
    </message>
    <message>
        <source>billed for at least %1%2. A least amount cannot be computed here: enter what one unit costs you under tools, or remove it from the row.</source>
        <translation>berechnet für mindestens %1%2. Eine Mindestmenge lässt sich hier nicht rechnen: geben Sie unter Werkzeuge ein, was eine Einheit kostet, oder nehmen Sie sie aus der Zeile.</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>Cache-Schreiben</translation>
    </message>
    <message>
        <source>cached input</source>
        <translation>Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>cannot set &quot;%1&quot; at %2: what holds it is not an object</source>
        <translation>&quot;%1&quot; lässt sich unter %2 nicht setzen: was es hält, ist kein Objekt</translation>
    </message>
    <message>
        <source>components are nested too deeply</source>
        <translation>components sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>components has %1 items: a mixture takes 2 to 5</source>
        <translation>components hat %1 Einträge: eine Mischung nimmt 2 bis 5</translation>
    </message>
    <message>
        <source>components is not a parameter of this family</source>
        <translation>components ist kein Parameter dieser Familie</translation>
    </message>
    <message>
        <source>cost is not an object</source>
        <translation>cost ist kein Objekt</translation>
    </message>
    <message>
        <source>deprecation_date &quot;%1&quot; is not a date: ignored.</source>
        <translation>deprecation_date &quot;%1&quot; ist kein Datum: unbeachtet.</translation>
    </message>
    <message>
        <source>dispersion = %1 must be at least 1 (variance/mean; 1 is Poisson)</source>
        <translation>dispersion = %1 muss mindestens 1 sein (Varianz/Mittel; 1 ist Poisson)</translation>
    </message>
    <message>
        <source>edges needs at least two values</source>
        <translation>edges braucht mindestens zwei Werte</translation>
    </message>
    <message>
        <source>edges/%1 = %2 must be above the edge before it</source>
        <translation>edges/%1 = %2 muss über der Kante davor liegen</translation>
    </message>
    <message>
        <source>edges/%1 is not a finite number up to 1e+100</source>
        <translation>edges/%1 ist keine endliche Zahl bis 1e+100</translation>
    </message>
    <message>
        <source>entry %1 already prices %2 under these conditions</source>
        <translation>Eintrag %1 bepreist %2 unter diesen Bedingungen schon</translation>
    </message>
    <message>
        <source>fast mode</source>
        <translation>schneller Modus</translation>
    </message>
    <message>
        <source>grand total</source>
        <translation>grand total</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>die Hälfte eines Ersatzzeichenpaars</translation>
    </message>
    <message>
        <source>hardware of %1 is replaced</source>
        <translation>Hardware von %1 wird ersetzt</translation>
    </message>
    <message>
        <source>high = %1 must not be below low = %2</source>
        <translation>high = %1 darf nicht unter low = %2 liegen</translation>
    </message>
    <message>
        <source>input and output are both 0: free, or billed elsewhere?</source>
        <translation>Eingabe und Ausgabe sind beide 0: kostenlos, oder anderswo berechnet?</translation>
    </message>
    <message>
        <source>input and output are both unknown: the row has no price</source>
        <translation>Eingabe und Ausgabe sind beide unbekannt: die Zeile hat keinen Preis</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>is blank</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is blank: nothing is assumed; write a code such as USD</source>
        <translation>ist leer: nichts wird angenommen; schreiben Sie einen Code wie USD</translation>
    </message>
    <message>
        <source>is negative (%1): it stands for &quot;varies&quot; or is a mistake</source>
        <translation>ist negativ (%1): es steht für &quot;wechselnd&quot; oder ist ein Versehen</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>liegt außerhalb des Zahlenbereichs</translation>
    </message>
    <message>
        <source>is too long for a number</source>
        <translation>ist zu lang für eine Zahl</translation>
    </message>
    <message>
        <source>it has %1 entries, a workbook at most %2</source>
        <translation>sie hat %1 Einträge, eine Arbeitsmappe höchstens %2</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>sie hat mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>sie hat mehr als %1 Blätter</translation>
    </message>
    <message>
        <source>it has more than %1 texts</source>
        <translation>sie hat mehr als %1 Texte</translation>
    </message>
    <message>
        <source>it has neither an input nor an output price</source>
        <translation>sie hat weder einen Eingabe- noch einen Ausgabepreis</translation>
    </message>
    <message>
        <source>it has no condition, but is not the default</source>
        <translation>sie hat keine Bedingung, ist aber nicht die Vorgabe</translation>
    </message>
    <message>
        <source>it has no id or no pricing</source>
        <translation>es hat keine id oder kein pricing</translation>
    </message>
    <message>
        <source>it has no modelName or no pricingTiers</source>
        <translation>es hat keinen modelName oder keine pricingTiers</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>it has no price</source>
        <translation>ohne Preis</translation>
    </message>
    <message>
        <source>it has no prices</source>
        <translation>ohne Preise</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>sie hat kein Blatt</translation>
    </message>
    <message>
        <source>it inflates to more than 64 MiB</source>
        <translation>sie entpackt sich auf mehr als 64 MiB</translation>
    </message>
    <message>
        <source>it is an archive, but not an XLSX workbook</source>
        <translation>es ist ein Archiv, aber keine XLSX-Arbeitsmappe</translation>
    </message>
    <message>
        <source>it is encrypted: save it without a password</source>
        <translation>sie ist verschlüsselt: speichern Sie sie ohne Kennwort</translation>
    </message>
    <message>
        <source>it is not a provider with a list of models</source>
        <translation>es ist kein Anbieter mit einer Liste von Modellen</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>it names no provider or no number of accelerators</source>
        <translation>sie nennt keinen Anbieter oder keine Zahl von Beschleunigern</translation>
    </message>
    <message>
        <source>it takes </source>
        <translation>sie nimmt </translation>
    </message>
    <message>
        <source>it takes no parameters</source>
        <translation>sie nimmt keine Parameter</translation>
    </message>
    <message>
        <source>its %1 price of %2 is %3 times the %4 price of %5: likely a slipped decimal</source>
        <translation>der Preis %1 von %2 ist %3-mal der Preis %4 von %5: wohl ein verrutschtes Komma</translation>
    </message>
    <message>
        <source>its condition on &quot;%1&quot; is not understood</source>
        <translation>die Bedingung zu &quot;%1&quot; wird nicht verstanden</translation>
    </message>
    <message>
        <source>its conditions are not a list</source>
        <translation>die Bedingungen sind keine Liste</translation>
    </message>
    <message>
        <source>its part %1 has a DOCTYPE, which no workbook needs</source>
        <translation>der Teil %1 hat einen DOCTYPE, den keine Arbeitsmappe braucht</translation>
    </message>
    <message>
        <source>its part %1 is damaged (line %2)</source>
        <translation>der Teil %1 ist beschädigt (Zeile %2)</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>der Teil %1 fehlt</translation>
    </message>
    <message>
        <source>its part %1 is nested too deeply</source>
        <translation>der Teil %1 ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>its price of %1 stands for &quot;varies&quot;: a router has no price of its own</source>
        <translation>der Preis %1 steht für &quot;wechselnd&quot;: ein Router hat keinen eigenen Preis</translation>
    </message>
    <message>
        <source>its provider &quot;%1&quot; must not contain a slash: plans name a model provider/model</source>
        <translation>der Anbieter &quot;%1&quot; darf keinen Schrägstrich enthalten: Pläne nennen ein Modell provider/model</translation>
    </message>
    <message>
        <source>its service tier &quot;%1&quot; is unknown</source>
        <translation>die Dienstklasse &quot;%1&quot; ist unbekannt</translation>
    </message>
    <message>
        <source>its target utilisation</source>
        <translation>seine Zielauslastung</translation>
    </message>
    <message>
        <source>its token threshold is not a number</source>
        <translation>die Token-Schwelle ist keine Zahl</translation>
    </message>
    <message>
        <source>its wait objective</source>
        <translation>sein Wartezeitziel</translation>
    </message>
    <message>
        <source>kept from </source>
        <translation>behalten aus </translation>
    </message>
    <message>
        <source>likely = %1 must lie between low = %2 and high = %3</source>
        <translation>likely = %1 muss zwischen low = %2 und high = %3 liegen</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>line 1, column 1: %1</source>
        <translation>Zeile 1, Spalte 1: %1</translation>
    </message>
    <message>
        <source>litellm_provider is missing or not a plain name</source>
        <translation>litellm_provider fehlt oder ist kein einfacher Name</translation>
    </message>
    <message>
        <source>lower step&apos;s</source>
        <translation>der Staffel darunter</translation>
    </message>
    <message>
        <source>mean = %1 must be at least 1 (it counts 1, 2, …)</source>
        <translation>mean = %1 muss mindestens 1 sein (gezählt wird 1, 2, …)</translation>
    </message>
    <message>
        <source>mean = %1 must not be negative</source>
        <translation>mean = %1 darf nicht negativ sein</translation>
    </message>
    <message>
        <source>million tokens</source>
        <translation>Millionen Token</translation>
    </message>
    <message>
        <source>min = %1 must not be above max = %2</source>
        <translation>min = %1 darf nicht über max = %2 liegen</translation>
    </message>
    <message>
        <source>more than %1 cells</source>
        <translation>mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>neither its match pattern nor its tokenizer tells the provider</source>
        <translation>weder Suchmuster noch Tokenizer verraten den Anbieter</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>mehr als %1 Ebenen tief geschachtelt</translation>
    </message>
    <message>
        <source>none of its prices can be right</source>
        <translation>keiner der Preise kann stimmen</translation>
    </message>
    <message>
        <source>not a JSON number; numbers are finite decimals like 0.25</source>
        <translation>keine JSON-Zahl; Zahlen sind endliche Dezimalzahlen wie 0.25</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>not priced by tokens</source>
        <translation>nicht nach Token bepreist</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>of %1 is too large</source>
        <translation>von %1 ist zu groß</translation>
    </message>
    <message>
        <source>of which some are free (free_units)%1. Free units cannot be computed here: enter what one unit costs you in the mean under tools, or remove them from the row.</source>
        <translation>wovon einige kostenlos sind (free_units)%1. Kostenlose Einheiten lassen sich hier nicht rechnen: geben Sie unter Werkzeuge ein, was eine Einheit im Mittel kostet, oder nehmen Sie sie aus der Zeile.</translation>
    </message>
    <message>
        <source>one of its overrides has no min_prompt_tokens</source>
        <translation>eine der Abweichungen hat kein min_prompt_tokens</translation>
    </message>
    <message>
        <source>one of its price periods has a constraint that is neither a start_date nor a pair of UTC times</source>
        <translation>ein Preiszeitraum hat eine Bedingung, die weder ein start_date noch ein Paar von UTC-Zeiten ist</translation>
    </message>
    <message>
        <source>one of its price periods has no prices</source>
        <translation>ein Preiszeitraum hat keine Preise</translation>
    </message>
    <message>
        <source>one of its tiers is not by context size</source>
        <translation>eine Staffel geht nicht nach Kontextgröße</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>outside %1 to %2</source>
        <translation>außerhalb von %1 bis %2</translation>
    </message>
    <message>
        <source>p10 = 0 has no place on the positive scale</source>
        <translation>p10 = 0 hat auf der positiven Skala keinen Platz</translation>
    </message>
    <message>
        <source>p90 = 1 has no place on the scale from 0 to 1</source>
        <translation>p90 = 1 hat auf der Skala von 0 bis 1 keinen Platz</translation>
    </message>
    <message>
        <source>p95 = %1 is too far from %2 = %3</source>
        <translation>p95 = %1 ist zu weit von %2 = %3 entfernt</translation>
    </message>
    <message>
        <source>p95 = %1 must not be below %2 = %3</source>
        <translation>p95 = %1 darf nicht unter %2 = %3 liegen</translation>
    </message>
    <message>
        <source>p95 = %1 must not be below p50 = %2</source>
        <translation>p95 = %1 darf nicht unter p50 = %2 liegen</translation>
    </message>
    <message>
        <source>p95/mean = %1 is beyond the limit %2; state p50 and p95, or mean and sd</source>
        <translation>p95/mean = %1 liegt über der Grenze %2; geben Sie p50 und p95 an, oder mean und sd</translation>
    </message>
    <message>
        <source>p95/mean = %1 is beyond the limit 3.868; state p50 and p95, or mean and sd</source>
        <translation>p95/mean = %1 liegt über der Grenze 3,868; geben Sie p50 und p95 an, oder mean und sd</translation>
    </message>
    <message>
        <source>p95/p50 = %1 is too wide</source>
        <translation>p95/p50 = %1 ist zu weit</translation>
    </message>
    <message>
        <source>price is negative</source>
        <translation>der Preis ist negativ</translation>
    </message>
    <message>
        <source>price_history is not a list</source>
        <translation>price_history ist keine Liste</translation>
    </message>
    <message>
        <source>priced in %1, while the plan is in %2: add an exchange rate for %3 (%4 per %5).</source>
        <translation>bepreist in %1, während der Plan in %2 rechnet: ergänzen Sie einen Wechselkurs für %3 (%4 je %5).</translation>
    </message>
    <message>
        <source>prices is neither an object nor a list</source>
        <translation>prices ist weder ein Objekt noch eine Liste</translation>
    </message>
    <message>
        <source>prices of %1 change</source>
        <translation>Preise von %1 ändern sich</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>read as prompts from %1 tokens of the model before the bracket</source>
        <translation>gelesen als Prompts ab %1 Token des Modells vor der Klammer</translation>
    </message>
    <message>
        <source>scale from 0 to 1</source>
        <translation>Skala von 0 bis 1</translation>
    </message>
    <message>
        <source>sd = %1 must not be negative</source>
        <translation>sd = %1 darf nicht negativ sein</translation>
    </message>
    <message>
        <source>sd/mean = %1 is too wide (limit 31.6)</source>
        <translation>sd/mean = %1 ist zu weit (Grenze 31,6)</translation>
    </message>
    <message>
        <source>text after the end of the document</source>
        <translation>Text nach dem Ende des Dokuments</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>Text folgt auf ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>the %1 price is negative: it stands for &quot;varies&quot; or is a mistake</source>
        <translation>der Preis %1 ist negativ: er steht für &quot;wechselnd&quot; oder ist ein Versehen</translation>
    </message>
    <message>
        <source>the %1 price is not a finite number</source>
        <translation>der Preis %1 ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the %1 price of %2 %3 per 1M tokens is above %4: likely wrong unit</source>
        <translation>der Preis %1 von %2 %3 je 1 Mio. Token liegt über %4: wohl falsche Einheit</translation>
    </message>
    <message>
        <source>the archive is damaged (%1)</source>
        <translation>das Archiv ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>the cached input price, %1, is above its input price of %2: right column?</source>
        <translation>der Preis für Eingabe aus dem Cache, %1, liegt über dem Eingabepreis %2: richtige Spalte?</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>die Anzahl</translation>
    </message>
    <message>
        <source>the count = %1 must not be negative</source>
        <translation>die Anzahl = %1 darf nicht negativ sein</translation>
    </message>
    <message>
        <source>the document ends where a value is expected</source>
        <translation>das Dokument endet, wo ein Wert erwartet wird</translation>
    </message>
    <message>
        <source>the document has %1 bytes, more than the limit of %2</source>
        <translation>das Dokument hat %1 Byte, mehr als die Grenze von %2</translation>
    </message>
    <message>
        <source>the document is empty</source>
        <translation>das Dokument ist leer</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is packed in an unusual way</source>
        <translation>der Eintrag &quot;%1&quot; ist auf ungewöhnliche Weise gepackt</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is there twice</source>
        <translation>den Eintrag &quot;%1&quot; gibt es zweimal</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; points outside the archive</source>
        <translation>der Eintrag &quot;%1&quot; zeigt aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is given twice; keep one of them</source>
        <translation>den Schlüssel &quot;%1&quot; gibt es zweimal; behalten Sie einen</translation>
    </message>
    <message>
        <source>the law spreads over more than 1,048,576 values: use a continuous law, or give it a max</source>
        <translation>die Verteilung hat mehr als 1.048.576 Werte: verwenden Sie eine stetige, oder geben Sie ihr ein max</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB</source>
        <translation>die Zeile ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>the model has no name</source>
        <translation>das Modell hat keinen Namen</translation>
    </message>
    <message>
        <source>the next tiers</source>
        <translation>die nächsten Modelle</translation>
    </message>
    <message>
        <source>the number is too large to be finite</source>
        <translation>die Zahl ist zu groß, um endlich zu sein</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; does not name a field; write it like /pipeline/stages/rubric/calls</source>
        <translation>der Pfad &quot;%1&quot; nennt kein Feld; schreiben Sie ihn wie /pipeline/stages/rubric/calls</translation>
    </message>
    <message>
        <source>the probability of an uncertain value is not a number</source>
        <translation>die Wahrscheinlichkeit eines unsicheren Werts ist keine Zahl</translation>
    </message>
    <message>
        <source>the reference to %1 has not been resolved</source>
        <translation>der Verweis auf %1 wurde nicht aufgelöst</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2</source>
        <translation>die Zeile hat %1 Zellen, der Kopf %2</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2: a separator inside a number or text needs quotes</source>
        <translation>die Zeile hat %1 Zellen, der Kopf %2: ein Trennzeichen in Zahl oder Text braucht Anführungszeichen</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2: the rest counts as blank</source>
        <translation>die Zeile hat %1 Zellen, der Kopf %2: der Rest gilt als leer</translation>
    </message>
    <message>
        <source>the text that starts here has no closing quote</source>
        <translation>der Text, der hier beginnt, hat kein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>the value reaches %1: it must not be above 1; give the law a max</source>
        <translation>der Wert reicht bis %1: er darf nicht über 1 liegen; geben Sie der Verteilung ein max</translation>
    </message>
    <message>
        <source>the value reaches %1: it must not be negative; give the law a min</source>
        <translation>der Wert reicht bis %1: er darf nicht negativ sein; geben Sie der Verteilung ein min</translation>
    </message>
    <message>
        <source>the weights of the spikes sum to %1, above 1</source>
        <translation>die Gewichte der Spitzen ergeben %1, mehr als 1</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; at %2</source>
        <translation>es gibt kein &quot;%1&quot; unter %2</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; at %2 (in the path %3)</source>
        <translation>es gibt kein &quot;%1&quot; unter %2 (im Pfad %3)</translation>
    </message>
    <message>
        <source>thousand tokens</source>
        <translation>tausend Token</translation>
    </message>
    <message>
        <source>tokens per minute</source>
        <translation>Token je Minute</translation>
    </message>
    <message>
        <source>too wide: the mean and sd of this law are out of range</source>
        <translation>zu weit: Mittel und Standardabweichung dieser Verteilung liegen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>too wide: the shape would be below 1/20</source>
        <translation>zu weit: die Form läge unter 1/20</translation>
    </message>
    <message>
        <source>total general</source>
        <translation>total general</translation>
    </message>
    <message>
        <source>type %1 is unknown: expected fx, discount, uplift or volume_tier</source>
        <translation>die Art %1 ist unbekannt: erwartet wird fx, discount, uplift oder volume_tier</translation>
    </message>
    <message>
        <source>type %1 is unknown: expected ptu, model_unit, gpu_on_demand, gpu_spot or gpu_reserved</source>
        <translation>die Art %1 ist unbekannt: erwartet wird ptu, model_unit, gpu_on_demand, gpu_spot oder gpu_reserved</translation>
    </message>
    <message>
        <source>unknown bound %1: min and max are the bounds</source>
        <translation>unbekannte Grenze %1: min und max sind die Grenzen</translation>
    </message>
    <message>
        <source>unknown parameter %1: %2</source>
        <translation>unbekannter Parameter %1: %2</translation>
    </message>
    <message>
        <source>value must be a percentage above -100%</source>
        <translation>der Wert muss ein Prozentsatz über -100% sein</translation>
    </message>
    <message>
        <source>values is empty: give at least one</source>
        <translation>values ist leer: geben Sie mindestens einen Wert an</translation>
    </message>
    <message>
        <source>values is not a parameter of this family</source>
        <translation>values ist kein Parameter dieser Familie</translation>
    </message>
    <message>
        <source>values/%1 = %2 is not a whole number</source>
        <translation>values/%1 = %2 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>values/%1 is not a finite number up to 1e+100</source>
        <translation>values/%1 ist keine endliche Zahl bis 1e+100</translation>
    </message>
    <message>
        <source>weights has %1 items, values has %2</source>
        <translation>weights hat %1 Einträge, values hat %2</translation>
    </message>
    <message>
        <source>weights has %1 items; %2 edges make %3 bins</source>
        <translation>weights hat %1 Einträge; %2 Kanten ergeben %3 Klassen</translation>
    </message>
    <message>
        <source>weights is not a parameter of this family</source>
        <translation>weights ist kein Parameter dieser Familie</translation>
    </message>
    <message>
        <source>weights is not a parameter: its values weigh the same</source>
        <translation>weights ist kein Parameter: die Werte wiegen gleich</translation>
    </message>
    <message>
        <source>weights sum to 0</source>
        <translation>weights ergeben 0</translation>
    </message>
    <message>
        <source>weights/%1 = %2 must be a finite number, not negative</source>
        <translation>weights/%1 = %2 muss eine endliche, nicht negative Zahl sein</translation>
    </message>
    <message>
        <source>which has no price%1. Unknown is not free: enter the price.</source>
        <translation>ohne Preis%1. Unbekannt ist nicht kostenlos: geben Sie den Preis ein.</translation>
    </message>
    <message>
        <source>which has two prices:%1 and%2. Remove one or give them dates.</source>
        <translation>mit zwei Preisen:%1 und%2. Entfernen Sie einen, oder geben Sie ihnen Daten.</translation>
    </message>
    <message>
        <source>which the sheet &quot;%1&quot; does not price on %2%3</source>
        <translation>was die Preisliste &quot;%1&quot; am %2%3 nicht bepreist</translation>
    </message>
    <message>
        <source>whose price goes by how many are used (units_from, units_to)%1. Such a price cannot be computed here: enter what one unit costs you under tools, or make it one row.</source>
        <translation>dessen Preis danach geht, wie viele genutzt werden (units_from, units_to)%1. Ein solcher Preis lässt sich hier nicht rechnen: geben Sie unter Werkzeuge ein, was eine Einheit kostet, oder machen Sie eine Zeile daraus.</translation>
    </message>
    <message>
        <source>whose price is per &quot;%1&quot;%2, where %3 are counted. State the price in the plan, or mend the row.</source>
        <translation>dessen Preis je &quot;%1&quot;%2 gilt, wo %3 gezählt werden. Geben Sie den Preis im Plan an, oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>whose price is unreadable%1: %2.</source>
        <translation>dessen Preis unlesbar ist%1: %2.</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Line %1 is not three numbers: input tokens, output tokens, tokens per second. Write decimals with a point.</source>
        <translation>Zeile %1 besteht nicht aus drei Zahlen: Eingabe-Token, Ausgabe-Token, Token je Sekunde. Schreiben Sie Dezimalen mit einem Punkt.</translation>
    </message>
    <message>
        <source>Paste rows of input tokens, output tokens and the tokens per second of one full replica.</source>
        <translation>Fügen Sie Zeilen ein: Eingabe-Token, Ausgabe-Token und die Token je Sekunde eines vollen Replikats.</translation>
    </message>
</context>
<context>
    <name>farthing::ui</name>
    <message>
        <source>
From %1 to %2.</source>
        <translation>
Von %1 bis %2.</translation>
    </message>
    <message>
        <source>
Not known: P10, P50 and P90 stand in the fields below; Enter goes there.</source>
        <translation>
Nicht bekannt: P10, P50 und P90 stehen in den Feldern darunter; Eingabe führt dorthin.</translation>
    </message>
    <message>
        <source> %1 is right in %2 of valid answers, malformed %3;</source>
        <translation> %1 ist in %2 der brauchbaren Antworten richtig, unbrauchbar %3;</translation>
    </message>
    <message>
        <source> (P10 %1, P90 %2)</source>
        <translation> (P10 %1, P90 %2)</translation>
    </message>
    <message>
        <source> against %1.</source>
        <translation> gegenüber %1.</translation>
    </message>
    <message>
        <source> and P10–P90</source>
        <translation> und P10–P90</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> ab %1</translation>
    </message>
    <message>
        <source> from %1 tokens</source>
        <translation> ab %1 Token</translation>
    </message>
    <message>
        <source> per task</source>
        <translation> je Aufgabe</translation>
    </message>
    <message>
        <source> tasks / month</source>
        <translation> Aufgaben / Monat</translation>
    </message>
    <message>
        <source> tasks / month, overhead paid too</source>
        <translation> Aufgaben / Monat, auch Gemeinkosten gedeckt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 of the work, %3 s a request</source>
        <translation>%1 %2 der Arbeit, %3 s je Anfrage</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation>%1 Beschleuniger</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and above: %2 of tasks</source>
        <translation>ab %1: %2 der Aufgaben</translation>
    </message>
    <message>
        <source>%1 as medians</source>
        <translation>%1 als Mediane</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 attempts per task</source>
        <translation>%1 Versuche je Aufgabe</translation>
    </message>
    <message>
        <source>%1 become unknown</source>
        <translation>werden unbekannt: %1</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Aufrufe</translation>
    </message>
    <message>
        <source>%1 calls, %2 attempts</source>
        <translation>%1 Aufrufe, %2 Versuche</translation>
    </message>
    <message>
        <source>%1 carries %2 of the cost</source>
        <translation>%1 trägt %2 der Kosten</translation>
    </message>
    <message>
        <source>%1 changed otherwise</source>
        <translation>%1 sonst geändert</translation>
    </message>
    <message>
        <source>%1 costs %2 less per successful task than %3</source>
        <translation>%1 kostet je erfolgreicher Aufgabe %2 weniger als %3</translation>
    </message>
    <message>
        <source>%1 costs %2 more per successful task than %3</source>
        <translation>%1 kostet je erfolgreicher Aufgabe %2 mehr als %3</translation>
    </message>
    <message>
        <source>%1 costs as much per successful task as %2</source>
        <translation>%1 kostet je erfolgreicher Aufgabe so viel wie %2</translation>
    </message>
    <message>
        <source>%1 fallbacks</source>
        <translation>%1 Ausweichmodelle</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 entfallen</translation>
    </message>
    <message>
        <source>%1 in every month to %2 (P50; P10 %3, P90 %4)</source>
        <translation>%1 in jedem Monat bis %2 (P50; P10 %3, P90 %4)</translation>
    </message>
    <message>
        <source>%1 is the only stage</source>
        <translation>%1 ist die einzige Stufe</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 less %2, %3</source>
        <translation>%1 minus %2, %3</translation>
    </message>
    <message>
        <source>%1 less %2, per successful task at the base values</source>
        <translation>%1 minus %2, je erfolgreicher Aufgabe bei den Grundwerten</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 of %2 fields are moved</source>
        <translation>%1 von %2 Feldern sind bewegt</translation>
    </message>
    <message>
        <source>%1 of %2 late tasks</source>
        <translation>%1 von %2 späten Aufgaben</translation>
    </message>
    <message>
        <source>%1 of tasks find it full</source>
        <translation>%1 der Aufgaben finden ihn voll</translation>
    </message>
    <message>
        <source>%1 of tasks take at most %2</source>
        <translation>%1 der Aufgaben dauern höchstens %2</translation>
    </message>
    <message>
        <source>%1 of tasks take at most %2, the target asks for %3</source>
        <translation>%1 der Aufgaben dauern höchstens %2, das Ziel verlangt %3</translation>
    </message>
    <message>
        <source>%1 of tasks take at most %2.</source>
        <translation>%1 der Aufgaben dauern höchstens %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 replicas are in the base</source>
        <translation>%1 der %2 Replikate sind in der Grundlast</translation>
    </message>
    <message>
        <source>%1 of the capacity that is paid</source>
        <translation>%1 der bezahlten Kapazität</translation>
    </message>
    <message>
        <source>%1 of the month is power</source>
        <translation>%1 des Monats sind Strom</translation>
    </message>
    <message>
        <source>%1 of the requests wait at most</source>
        <translation>%1 der Anfragen warten höchstens</translation>
    </message>
    <message>
        <source>%1 of the requests; %2 of them wait at all</source>
        <translation>%1 der Anfragen; %2 davon warten überhaupt</translation>
    </message>
    <message>
        <source>%1 of the tasks cost at most</source>
        <translation>%1 der Aufgaben kosten höchstens</translation>
    </message>
    <message>
        <source>%1 of the tasks take at most</source>
        <translation>%1 der Aufgaben brauchen höchstens</translation>
    </message>
    <message>
        <source>%1 other values</source>
        <translation>andere Werte: %1</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 output tokens</source>
        <translation>%1 Ausgabe-Token</translation>
    </message>
    <message>
        <source>%1 per 1M tokens</source>
        <translation>%1 je 1 Mio. Token</translation>
    </message>
    <message>
        <source>%1 per attempted task</source>
        <translation>%1 je begonnener Aufgabe</translation>
    </message>
    <message>
        <source>%1 per call on average, from task to task P50 %2, P95 %3; typed in</source>
        <translation>%1 je Aufruf im Mittel, von Aufgabe zu Aufgabe P50 %2, P95 %3; eingegeben</translation>
    </message>
    <message>
        <source>%1 per call, not known</source>
        <translation>%1 je Aufruf, nicht bekannt</translation>
    </message>
    <message>
        <source>%1 per call, not known: P10 %2, P90 %3</source>
        <translation>%1 je Aufruf, nicht bekannt: P10 %2, P90 %3</translation>
    </message>
    <message>
        <source>%1 per call, typed in</source>
        <translation>%1 je Aufruf, eingegeben</translation>
    </message>
    <message>
        <source>%1 per successful task</source>
        <translation>%1 je erfolgreicher Aufgabe</translation>
    </message>
    <message>
        <source>%1 per task</source>
        <translation>%1 je Aufgabe</translation>
    </message>
    <message>
        <source>%1 price changed</source>
        <translation>%1 Preis geändert</translation>
    </message>
    <message>
        <source>%1 prices changed</source>
        <translation>%1 Preise geändert</translation>
    </message>
    <message>
        <source>%1 prices read. A new plan will start with them.</source>
        <translation>%1 Preise gelesen. Ein neuer Plan beginnt mit ihnen.</translation>
    </message>
    <message>
        <source>%1 replica-hours</source>
        <translation>%1 Replikatstunden</translation>
    </message>
    <message>
        <source>%1 replica-hours of work</source>
        <translation>%1 Replikatstunden Arbeit</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation>%1 Replikate</translation>
    </message>
    <message>
        <source>%1 replicas all the time: those of the busiest hour; utilisation %2</source>
        <translation>%1 Replikate die ganze Zeit: die der stärksten Stunde; Auslastung %2</translation>
    </message>
    <message>
        <source>%1 replicas are due from %2 tasks a month: there a task&apos;s part of the pool goes from %3 to %4</source>
        <translation>%1 Replikate sind ab %2 Aufgaben im Monat fällig: dort geht der Anteil einer Aufgabe am Pool von %3 auf %4</translation>
    </message>
    <message>
        <source>%1 replicas at %2: 95 % of requests wait at most %3</source>
        <translation>%1 Replikate bei %2: 95 % der Anfragen warten höchstens %3</translation>
    </message>
    <message>
        <source>%1 replicas at the busiest hour, %2 at the quietest, %3 on average; utilisation %4</source>
        <translation>%1 Replikate in der stärksten Stunde, %2 in der ruhigsten, %3 im Mittel; Auslastung %4</translation>
    </message>
    <message>
        <source>%1 replicas on average</source>
        <translation>%1 Replikate im Mittel</translation>
    </message>
    <message>
        <source>%1 replicas on average, %2 accelerators each</source>
        <translation>%1 Replikate im Mittel, je %2 Beschleuniger</translation>
    </message>
    <message>
        <source>%1 requests a second on average, %2 replica-seconds each</source>
        <translation>%1 Anfragen je Sekunde im Mittel, je %2 Replikatsekunden</translation>
    </message>
    <message>
        <source>%1 requests fit at once</source>
        <translation>%1 Anfragen passen zugleich hinein</translation>
    </message>
    <message>
        <source>%1 retiring</source>
        <translation>%1 laufen aus</translation>
    </message>
    <message>
        <source>%1 successful tasks, at %2 of the attempted ones, with what is paid for each and for attempts or seats</source>
        <translation>%1 erfolgreiche Aufgaben, %2 der versuchten, mit dem, was für jede und für Versuche oder Nutzerplätze bezahlt wird</translation>
    </message>
    <message>
        <source>%1 takes most of their time</source>
        <translation>%1 braucht die meiste Zeit</translation>
    </message>
    <message>
        <source>%1 takes them</source>
        <translation>%1 übernimmt</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>%1 tasks a month: margin P50 %2, P10 %3, P90 %4</source>
        <translation>%1 Aufgaben im Monat: Marge P50 %2, P10 %3, P90 %4</translation>
    </message>
    <message>
        <source>%1 tasks, margin %2</source>
        <translation>%1 Aufgaben, Marge %2</translation>
    </message>
    <message>
        <source>%1 tasks: %2</source>
        <translation>%1 Aufgaben: %2</translation>
    </message>
    <message>
        <source>%1 tasks: %2 replicas at %3, %4 of the pool per task</source>
        <translation>%1 Aufgaben: %2 Replikate zu %3, %4 des Pools je Aufgabe</translation>
    </message>
    <message>
        <source>%1 tasks: more than the plan&apos;s replicas can do, API %2</source>
        <translation>%1 Aufgaben: mehr, als die Replikate des Plans leisten, API %2</translation>
    </message>
    <message>
        <source>%1 tasks: own %2 on %3 replicas, API %4</source>
        <translation>%1 Aufgaben: eigen %2 auf %3 Replikaten, API %4</translation>
    </message>
    <message>
        <source>%1 that are paid and serve</source>
        <translation>%1, die bezahlt sind und dienen</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of tasks</source>
        <translation>%1 bis %2: %3 der Aufgaben</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 usage, %2 payment fees, %3 support for failed tasks</source>
        <translation>%1 Nutzung, %2 Zahlungsgebühren, %3 Support für gescheiterte Aufgaben</translation>
    </message>
    <message>
        <source>%1 utilisation: P50 %2, P10 %3, P90 %4 per task</source>
        <translation>%1 Auslastung: P50 %2, P10 %3, P90 %4 je Aufgabe</translation>
    </message>
    <message>
        <source>%1 with this one field as in %2: %3 instead of %4.</source>
        <translation>%1 mit diesem einen Feld wie in %2: %3 statt %4.</translation>
    </message>
    <message>
        <source>%1%2: input %3, cached %4, output %5 per 1M; %6 row %7, checked %8</source>
        <translation>%1%2: Eingabe %3, aus Cache %4, Ausgabe %5 je 1 Mio.; %6 Zeile %7, geprüft %8</translation>
    </message>
    <message>
        <source>%1, %2, model %3</source>
        <translation>%1, %2, Modell %3</translation>
    </message>
    <message>
        <source>%1, %2, sha-256 %3</source>
        <translation>%1, %2, sha-256 %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 (P10 %4, P90 %5); P(margin at least %6) = %7</source>
        <translation>%1, %2: %3 (P10 %4, P90 %5); P(Marge mindestens %6) = %7</translation>
    </message>
    <message>
        <source>%1, %2: %3 per successful task, %4 of all</source>
        <translation>%1, %2: %3 je erfolgreicher Aufgabe, %4 von allem</translation>
    </message>
    <message>
        <source>%1, P50 of the base case</source>
        <translation>%1, P50 des Basisfalls</translation>
    </message>
    <message>
        <source>%1, not known</source>
        <translation>%1, nicht bekannt</translation>
    </message>
    <message>
        <source>%1, not known: P10 %2, P90 %3</source>
        <translation>%1, nicht bekannt: P10 %2, P90 %3</translation>
    </message>
    <message>
        <source>%1, pool %2, at the base values</source>
        <translation>%1, Pool %2, bei den Grundwerten</translation>
    </message>
    <message>
        <source>%1, typed in</source>
        <translation>%1, eingegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of tasks reach it
</source>
        <translation>%1: %2 der Aufgaben erreichen sie
</translation>
    </message>
    <message>
        <source>%1: %2 of the work</source>
        <translation>%1: %2 der Arbeit</translation>
    </message>
    <message>
        <source>%1: %2 per 1M output tokens</source>
        <translation>%1: %2 je 1 Mio. Ausgabe-Token</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>%1: P50 %2 (P10 %3, P90 %4); %5 tasks, cash so far %6</source>
        <translation>%1: P50 %2 (P10 %3, P90 %4); %5 Aufgaben, Zahlungsmittel bis dahin %6</translation>
    </message>
    <message>
        <source>%1: P95 wait %2</source>
        <translation>%1: P95 der Wartezeit %2</translation>
    </message>
    <message>
        <source>%1: own pool, %2 per accelerator-hour</source>
        <translation>%1: eigener Pool, %2 je Beschleuniger-Stunde</translation>
    </message>
    <message>
        <source>%1: right in %2 of the tasks that run it
</source>
        <translation>%1: richtig in %2 der Aufgaben, die sie ausführen
</translation>
    </message>
    <message>
        <source>%1: used by the plan or one of its scenarios</source>
        <translation>%1: vom Plan oder einem Szenario genutzt</translation>
    </message>
    <message>
        <source>%1; %2 of calls go to a fallback</source>
        <translation>%1; %2 der Aufrufe gehen an ein Ausweichmodell</translation>
    </message>
    <message>
        <source>, %1 of the revenue.</source>
        <translation>, %1 des Umsatzes.</translation>
    </message>
    <message>
        <source>, %1 other charges</source>
        <translation>, %1 andere Gebühren</translation>
    </message>
    <message>
        <source>, %1 prices by the hour</source>
        <translation>, %1 Preise je Stunde</translation>
    </message>
    <message>
        <source>, %1 to a fallback</source>
        <translation>, %1 zum Ausweichmodell</translation>
    </message>
    <message>
        <source>, at %1 less margin</source>
        <translation>, bei %1 weniger Marge</translation>
    </message>
    <message>
        <source>, at %1 more margin</source>
        <translation>, bei %1 mehr Marge</translation>
    </message>
    <message>
        <source>, cut at %1</source>
        <translation>, abgeschnitten bei %1</translation>
    </message>
    <message>
        <source>, no stage uses it</source>
        <translation>, keine Stufe nutzt ihn</translation>
    </message>
    <message>
        <source>, then %1</source>
        <translation>, dann %1</translation>
    </message>
    <message>
        <source>. Costs %1 per successful task, %2 of all. Retried %3, cache hit %4, right %5</source>
        <translation>. Kostet %1 je erfolgreicher Aufgabe, %2 von allem. Wiederholt %3, Cache-Treffer %4, richtig %5</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>1 fallback</source>
        <translation>1 Ausweichmodell</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation>1 Replikat</translation>
    </message>
    <message>
        <source>1 task in 20 costs more than %1; the mean is %2</source>
        <translation>1 von 20 Aufgaben kostet mehr als %1; im Mittel sind es %2</translation>
    </message>
    <message>
        <source>10 % lower and higher</source>
        <translation>10 % niedriger und höher</translation>
    </message>
    <message>
        <source>10 % lower and higher, per 1M tokens</source>
        <translation>10 % niedriger und höher, je 1 Mio. Token</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <source>1M output
tokens</source>
        <translation>1 Mio. Aus-
gabetoken</translation>
    </message>
    <message>
        <source>95 % of the requests wait at most so long</source>
        <translation>95 % der Anfragen warten höchstens so lange</translation>
    </message>
    <message>
        <source>; %1 to %2 over what is not known (P10 to P90)</source>
        <translation>; %1 bis %2 über das, was nicht bekannt ist (P10 bis P90)</translation>
    </message>
    <message>
        <source>; above 0 for good from month %1</source>
        <translation>; ab Monat %1 dauerhaft über 0</translation>
    </message>
    <message>
        <source>; above 0 for good from month %1 in %2 of draws</source>
        <translation>; in %2 der Ziehungen ab Monat %1 dauerhaft über 0</translation>
    </message>
    <message>
        <source>; apart they would take %1 replicas</source>
        <translation>; getrennt bräuchten sie %1 Replikate</translation>
    </message>
    <message>
        <source>; at the plan&apos;s volume it is cheaper with a probability of %1</source>
        <translation>; beim Volumen des Plans ist sie mit einer Wahrscheinlichkeit von %1 günstiger</translation>
    </message>
    <message>
        <source>; each on replicas of its own</source>
        <translation>; jede auf eigenen Replikaten</translation>
    </message>
    <message>
        <source>; from %1 on all replicas are above their target</source>
        <translation>; ab %1 liegen alle Replikate über ihrem Ziel</translation>
    </message>
    <message>
        <source>; of the mean of %1, %2 is waiting for pools</source>
        <translation>; vom Mittel von %1 sind %2 Warten auf Pools</translation>
    </message>
    <message>
        <source>; over all hours of the profile %1</source>
        <translation>; über alle Stunden des Profils %1</translation>
    </message>
    <message>
        <source>; retries and failures add %1</source>
        <translation>; Wiederholungen und Fehlschläge machen %1 aus</translation>
    </message>
    <message>
        <source>; the P90 of what is not known asks for more than they carry</source>
        <translation>; das P90 dessen, was nicht bekannt ist, verlangt mehr, als sie tragen</translation>
    </message>
    <message>
        <source>; the last holds all above</source>
        <translation>; die letzte enthält alles darüber</translation>
    </message>
    <message>
        <source>; the next from %1</source>
        <translation>; das nächste ab %1</translation>
    </message>
    <message>
        <source>; the planned %1 is below all of it</source>
        <translation>; die geplanten %1 liegen unter allem</translation>
    </message>
    <message>
        <source>; the planned load is %1</source>
        <translation>; die geplante Last ist %1</translation>
    </message>
    <message>
        <source>; the result does not get above 0 for good</source>
        <translation>; das Ergebnis bleibt nie dauerhaft über 0</translation>
    </message>
    <message>
        <source>; the result stays above 0 from month %1</source>
        <translation>; das Ergebnis bleibt ab Monat %1 über 0</translation>
    </message>
    <message>
        <source>; the result stays above 0 from month %1 in %2 of draws</source>
        <translation>; das Ergebnis bleibt ab Monat %1 in %2 der Ziehungen über 0</translation>
    </message>
    <message>
        <source>; the result stays above 0 in %1 of draws</source>
        <translation>; in %1 der Ziehungen bleibt das Ergebnis über 0</translation>
    </message>
    <message>
        <source>; up to %1 it stays within %2</source>
        <translation>; bis %1 bleibt sie innerhalb von %2</translation>
    </message>
    <message>
        <source>A commitment ends</source>
        <translation>Eine Abnahmezusage endet</translation>
    </message>
    <message>
        <source>A commitment starts</source>
        <translation>Eine Abnahmezusage beginnt</translation>
    </message>
    <message>
        <source>A cost falls due</source>
        <translation>Kosten werden fällig</translation>
    </message>
    <message>
        <source>A dot: used by the plan or one of its scenarios</source>
        <translation>Ein Punkt: vom Plan oder einem Szenario genutzt</translation>
    </message>
    <message>
        <source>A model checks answers</source>
        <translation>Ein Modell prüft jede Antwort</translation>
    </message>
    <message>
        <source>A model retires</source>
        <translation>Ein Modell läuft aus</translation>
    </message>
    <message>
        <source>A month at the base values: tasks leave %1, less %2 that no single task causes is a gross margin of %3</source>
        <translation>Ein Monat bei den Basiswerten: Aufgaben lassen %1, weniger %2, die keine einzelne Aufgabe verursacht, ergibt eine Bruttomarge von %3</translation>
    </message>
    <message>
        <source>A month has %1 hours.</source>
        <translation>Ein Monat hat %1 Stunden.</translation>
    </message>
    <message>
        <source>A month: revenue less task costs</source>
        <translation>Im Monat: Umsatz weniger Kosten der Aufgaben</translation>
    </message>
    <message>
        <source>A percentile has no parts of its own: the rows are the mean of the %1 tasks nearest to it. “Single tasks” shows five of them.</source>
        <translation>Ein Perzentil hat keine eigenen Teile: Die Zeilen sind das Mittel der %1 nächstgelegenen Aufgaben. „Einzelne Aufgaben“ zeigt fünf davon.</translation>
    </message>
    <message>
        <source>A share</source>
        <translation>Ein Anteil</translation>
    </message>
    <message>
        <source>A share that you know, or one that follows from how often each prefix is sent again.</source>
        <translation>Ein Anteil, den Sie kennen, oder einer, der daraus folgt, wie oft jedes Präfix wieder gesendet wird.</translation>
    </message>
    <message>
        <source>A share that you know, or one that follows from how often the same question comes again.</source>
        <translation>Ein Anteil, den Sie kennen, oder einer, der daraus folgt, wie oft dieselbe Frage wiederkommt.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API P50</source>
        <translation>API P50</translation>
    </message>
    <message>
        <source>API or own hardware</source>
        <translation>API oder eigene Hardware</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Above %1 tasks a month the median plan falls below the %2 target</source>
        <translation>Ab %1 Aufgaben im Monat fällt der Median-Plan unter das Ziel von %2</translation>
    </message>
    <message>
        <source>Above %1 tasks a month the median plan passes the %2 target</source>
        <translation>Ab %1 Aufgaben im Monat übertrifft der Median-Plan das Ziel von %2</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Against %1, on the same draws</source>
        <translation>Gegen %1, auf denselben Ziehungen</translation>
    </message>
    <message>
        <source>All cost of a month (%1)</source>
        <translation>Alle Kosten eines Monats (%1)</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Alle Stunden</translation>
    </message>
    <message>
        <source>All hours alike</source>
        <translation>Alle Stunden gleich</translation>
    </message>
    <message>
        <source>All of a provider</source>
        <translation>Den ganzen Anbieter</translation>
    </message>
    <message>
        <source>All of it is one row: %1, checked.</source>
        <translation>Alles steht in einer Zeile: %1, geprüft.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Alle Pools</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Alle Preise</translation>
    </message>
    <message>
        <source>All revenue over successful tasks</source>
        <translation>Aller Umsatz über erfolgreiche Aufgaben</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>All that a provider bills, or one of its models.</source>
        <translation>Alles, was ein Anbieter berechnet, oder eines seiner Modelle.</translation>
    </message>
    <message>
        <source>An accelerator-hour: %1; %2 of the paid hours serve.</source>
        <translation>Eine Beschleunigerstunde: %1; %2 der bezahlten Stunden dienen.</translation>
    </message>
    <message>
        <source>Announced for %1: %2.</source>
        <translation>Angekündigt für %1: %2.</translation>
    </message>
    <message>
        <source>Answers of earlier stages</source>
        <translation>Antworten früherer Stufen</translation>
    </message>
    <message>
        <source>Are done within %1</source>
        <translation>Sind innerhalb von %1 fertig</translation>
    </message>
    <message>
        <source>At %1 a million output tokens cost %2, at 100 % %3; input and its share of the work are in it</source>
        <translation>Bei %1 kosten eine Million Ausgabe-Token %2, bei 100 % %3; die Eingabe und ihr Anteil an der Arbeit sind enthalten</translation>
    </message>
    <message>
        <source>At %1 the margin reaches %2 at the median between %3 and %4</source>
        <translation>Bei %1 erreicht die Marge im Median %2 zwischen %3 und %4</translation>
    </message>
    <message>
        <source>At %1 the margin reaches %2 at the median from %3 on</source>
        <translation>Bei %1 erreicht die Marge im Median %2 ab %3</translation>
    </message>
    <message>
        <source>At %1 the margin reaches %2 at the median up to %3</source>
        <translation>Bei %1 erreicht die Marge im Median %2 bis %3</translation>
    </message>
    <message>
        <source>At %1 the margin stays above %2 at the median all across</source>
        <translation>Bei %1 bleibt die Marge im Median überall über %2</translation>
    </message>
    <message>
        <source>At %1 the margin stays below %2 at the median all across</source>
        <translation>Bei %1 bleibt die Marge im Median überall unter %2</translation>
    </message>
    <message>
        <source>At %1 utilisation a task costs %2 (P50)</source>
        <translation>Bei %1 Auslastung kostet eine Aufgabe %2 (P50)</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At the base values</source>
        <translation>Bei den Basiswerten</translation>
    </message>
    <message>
        <source>At the base values, by the exact engine: no simulation error</source>
        <translation>Bei den Basiswerten, nach dem exakten Verfahren: kein Simulationsfehler</translation>
    </message>
    <message>
        <source>At the base values; below, P10 to P90 over what is not known</source>
        <translation>Bei den Basiswerten; darunter P10 bis P90 über das, was nicht bekannt ist</translation>
    </message>
    <message>
        <source>At the busiest hour; below, the fewest and the most that the plan allows</source>
        <translation>In der vollsten Stunde; darunter, wie wenige und wie viele der Plan erlaubt</translation>
    </message>
    <message>
        <source>At the higher</source>
        <translation>Beim oberen</translation>
    </message>
    <message>
        <source>At the lower</source>
        <translation>Beim unteren</translation>
    </message>
    <message>
        <source>At the planned %1 a task costs %2 (P50); at %3 it would cost %4</source>
        <translation>Bei den geplanten %1 kostet eine Aufgabe %2 (P50); bei %3 würde sie %4 kosten</translation>
    </message>
    <message>
        <source>Attempted tasks of a month: the share of %1</source>
        <translation>Versuchte Aufgaben eines Monats: der Anteil von %1</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand million, right after a number: 1.2B</comment>
        <translation>&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundlast</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Basisfall</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Both take the same %1 draws of what is not known (same seed), and the exact engine computes each draw, so only what differs moves the difference. The 95 % interval comes from the spread of the paired difference between 20 independent blocks of draws.</source>
        <translation>Beide nehmen dieselben %1 Ziehungen des Unbekannten (gleicher Startwert), und das exakte Verfahren rechnet jede Ziehung; so bewegt nur das, was verschieden ist, den Unterschied. Das 95-%-Intervall kommt aus der Streuung des gepaarten Unterschieds zwischen 20 unabhängigen Blöcken von Ziehungen.</translation>
    </message>
    <message>
        <source>Break-even %1</source>
        <translation>Gewinnschwelle %1</translation>
    </message>
    <message>
        <source>Break-even volume</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Geschäftszeiten</translation>
    </message>
    <message>
        <source>By the exact engine, which the simulation agrees with. Attempts follow one another, and every stage waits for the one before it.</source>
        <translation>Nach dem exakten Verfahren, mit dem die Simulation übereinstimmt. Versuche folgen aufeinander, und jede Stufe wartet auf die vorige.</translation>
    </message>
    <message>
        <source>By the exact engine: no simulation error. A stage&apos;s cost is that of all attempts, shared out over the tasks that succeed.</source>
        <translation>Nach dem exakten Verfahren: ohne Simulationsfehler. Die Kosten einer Stufe sind die aller Versuche, verteilt auf die Aufgaben, die gelingen.</translation>
    </message>
    <message>
        <source>Cache write per 1M</source>
        <translation>In Cache je 1 Mio.</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>Cached per 1M</source>
        <translation>Aus Cache je 1 Mio.</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Capacity (requests per second)</source>
        <translation>Kapazität (Anfragen je Sekunde)</translation>
    </message>
    <message>
        <source>Capacity that is paid</source>
        <translation>Bezahlte Kapazität</translation>
    </message>
    <message>
        <source>Cash P50</source>
        <translation>Kasse P50</translation>
    </message>
    <message>
        <source>Cash ahead, added up</source>
        <translation>Zahlungsmittel in den nächsten Monaten, aufsummiert</translation>
    </message>
    <message>
        <source>Cash from the plan&apos;s month on (%1)</source>
        <translation>Zahlungsmittel ab dem Monat des Plans (%1)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>Ereignis ändern</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Verlauf ändern</translation>
    </message>
    <message>
        <source>Change hourly profile</source>
        <translation>Tagesgang ändern</translation>
    </message>
    <message>
        <source>Change how a pool is paid</source>
        <translation>Bezahlung eines Pools ändern</translation>
    </message>
    <message>
        <source>Change kind of commitment</source>
        <translation>Art der Zusage ändern</translation>
    </message>
    <message>
        <source>Change prefix cache</source>
        <translation>Präfix-Cache ändern</translation>
    </message>
    <message>
        <source>Change response cache</source>
        <translation>Antwort-Cache ändern</translation>
    </message>
    <message>
        <source>Change what a commitment covers</source>
        <translation>Abdeckung einer Zusage ändern</translation>
    </message>
    <message>
        <source>Change what a full pool does</source>
        <translation>Verhalten eines vollen Pools ändern</translation>
    </message>
    <message>
        <source>Change where a pool&apos;s speed comes from</source>
        <translation>Herkunft des Tempos ändern</translation>
    </message>
    <message>
        <source>Changed in this scenario. Base case: %1
</source>
        <translation>In diesem Szenario geändert. Basisfall: %1
</translation>
    </message>
    <message>
        <source>Charts are written as .svg, .png, .pdf or .csv. Give the file one of these endings.</source>
        <translation>Diagramme werden als .svg, .png, .pdf oder .csv geschrieben. Geben Sie der Datei eine dieser Endungen.</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Choose a row of the table to see how its price moved.</source>
        <translation>Wählen Sie eine Zeile der Tabelle, um zu sehen, wie sich ihr Preis bewegt hat.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Abnahmezusagen</translation>
    </message>
    <message>
        <source>Commitments, stored prefixes, and the base of mixed pools beyond what tasks are booked with</source>
        <translation>Abnahmezusagen, gespeicherte Präfixe und die Grundlast gemischter Pools über das hinaus, was Aufgaben angerechnet wird</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Zugesagter Umsatz</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechenzeit</translation>
    </message>
    <message>
        <source>Compute of own pools</source>
        <translation>Rechenzeit eigener Pools</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Correct answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Cost by stage</source>
        <translation>Kosten je Stufe</translation>
    </message>
    <message>
        <source>Cost of 1M P10 (%1)</source>
        <translation>Kosten von 1 Mio., P10 (%1)</translation>
    </message>
    <message>
        <source>Cost of 1M P90 (%1)</source>
        <translation>Kosten von 1 Mio., P90 (%1)</translation>
    </message>
    <message>
        <source>Cost of 1M output tokens (%1)</source>
        <translation>Kosten von 1 Mio. Ausgabe-Token (%1)</translation>
    </message>
    <message>
        <source>Cost of a million output tokens</source>
        <translation>Kosten einer Million Ausgabe-Token</translation>
    </message>
    <message>
        <source>Cost of one task, P%1</source>
        <translation>Kosten einer Aufgabe, P%1</translation>
    </message>
    <message>
        <source>Cost of the pool per month</source>
        <translation>Kosten des Pools im Monat</translation>
    </message>
    <message>
        <source>Cost per
success</source>
        <translation>Kosten je
Erfolg</translation>
    </message>
    <message>
        <source>Cost per 1M output tokens</source>
        <translation>Kosten je 1M Ausgabe-Token</translation>
    </message>
    <message>
        <source>Cost per success (%1) P10</source>
        <translation>Kosten je Erfolg (%1) P10</translation>
    </message>
    <message>
        <source>Cost per success (%1) P50</source>
        <translation>Kosten je Erfolg (%1) P50</translation>
    </message>
    <message>
        <source>Cost per success (%1) P90</source>
        <translation>Kosten je Erfolg (%1) P90</translation>
    </message>
    <message>
        <source>Cost per success over two numbers</source>
        <translation>Kosten je Erfolg über zwei Zahlen</translation>
    </message>
    <message>
        <source>Cost per success, mean</source>
        <translation>Kosten je Erfolg, Mittel</translation>
    </message>
    <message>
        <source>Cost per successful task</source>
        <translation>Kosten je erfolgreicher Aufgabe</translation>
    </message>
    <message>
        <source>Cost per successful task (%1)</source>
        <translation>Kosten je erfolgreicher Aufgabe (%1)</translation>
    </message>
    <message>
        <source>Cost per successful task P50 (%1)</source>
        <translation>Kosten je erfolgreicher Aufgabe P50 (%1)</translation>
    </message>
    <message>
        <source>Cost per successful task, medians</source>
        <translation>Kosten je erfolgreicher Aufgabe, Mediane</translation>
    </message>
    <message>
        <source>Cost per task</source>
        <translation>Kosten je Aufgabe</translation>
    </message>
    <message>
        <source>Cost per task %1 (%2)</source>
        <translation>Kosten je Aufgabe %1 (%2)</translation>
    </message>
    <message>
        <source>Cost per task (%1)</source>
        <translation>Kosten je Aufgabe (%1)</translation>
    </message>
    <message>
        <source>Cost per task (%1), bins of %2</source>
        <translation>Kosten je Aufgabe (%1), Klassen von %2</translation>
    </message>
    <message>
        <source>Cost per task by pool utilisation</source>
        <translation>Kosten je Aufgabe nach Auslastung</translation>
    </message>
    <message>
        <source>Could not write %1: %2. The file was left as it was; choose another place or free some space.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Die Datei blieb, wie sie war; wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Degrade to the next tier</source>
        <translation>Zum nächsten Modell herabstufen</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Stufe löschen</translation>
    </message>
    <message>
        <source>Demand &amp;&amp; revenue</source>
        <translation>Nachfrage &amp;&amp; Umsatz</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Discounts that follow the spend</source>
        <translation>Rabatte nach Umsatz</translation>
    </message>
    <message>
        <source>Draws are keyed by seed and task, so a task is the same whenever it is replayed. Looked for among the first %1 tasks of seed %2; the mean over all tasks stands under “Where it goes”.</source>
        <translation>Ziehungen hängen nur von Startwert und Aufgabe ab, daher ist eine Aufgabe bei jedem Nachspielen dieselbe. Gesucht unter den ersten %1 Aufgaben des Startwerts %2; das Mittel über alle Aufgaben steht unter „Wohin es geht“.</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>Stufe duplizieren</translation>
    </message>
    <message>
        <source>Each draw takes one value of everything that is not known and computes all of them at that volume.</source>
        <translation>Jede Ziehung nimmt von allem, was nicht bekannt ist, einen Wert und berechnet alle bei dieser Menge.</translation>
    </message>
    <message>
        <source>Each draw takes one value of everything that is not known and computes the month by the exact engine; within a draw the month differs by chance from task to task, which is counted as normal.</source>
        <translation>Jede Ziehung nimmt von allem, was nicht bekannt ist, einen Wert und berechnet den Monat mit dem exakten Verfahren; innerhalb einer Ziehung schwankt der Monat zufällig von Aufgabe zu Aufgabe, was als normalverteilt gerechnet wird.</translation>
    </message>
    <message>
        <source>Each field of %1 is set alone to what %2 has, on the same %3 draws of what is not known; ± is the paired 95 % error. What several do together is a row of its own.</source>
        <translation>Jedes Feld von %1 wird allein auf den Wert von %2 gesetzt, bei denselben %3 Ziehungen dessen, was nicht bekannt ist; ± ist der gepaarte 95-%-Fehler. Was mehrere zusammen bewirken, steht in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Each field of %1 is set alone to what %2 has. Nothing is uncertain in either, so every row is exact. What several do together is a row of its own.</source>
        <translation>Jedes Feld von %1 wird allein auf den Wert von %2 gesetzt. In beiden ist nichts unsicher, also ist jede Zeile exakt. Was mehrere zusammen bewirken, steht in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Each is moved alone from the base values, by the exact engine: no simulation error. A number that is not known goes to its P10 and P90, any other 10 % down and up; a share by a tenth of itself or of what it lacks of 100 %, whichever is less.</source>
        <translation>Jede Größe wird für sich von den Grundwerten aus bewegt, mit dem exakten Verfahren: kein Simulationsfehler. Eine nicht bekannte Zahl geht auf ihr P10 und P90, jede andere 10 % nach unten und oben; ein Anteil um ein Zehntel seiner selbst oder dessen, was ihm zu 100 % fehlt, je nachdem, was weniger ist.</translation>
    </message>
    <message>
        <source>Each task&apos;s parts sum to its cost.</source>
        <translation>Die Teile jeder Aufgabe ergeben ihre Kosten.</translation>
    </message>
    <message>
        <source>Each task&apos;s parts sum to its time.</source>
        <translation>Die Teile jeder Aufgabe ergeben ihre Zeit.</translation>
    </message>
    <message>
        <source>Edge devices of one&apos;s own</source>
        <translation>Eigene Geräte vor Ort</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>End right</source>
        <translation>Enden richtig</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Facts of its own, not the catalogue&apos;s</source>
        <translation>Eigene Angaben statt der des Katalogs</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Feld: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>First day of the price</source>
        <translation>Erster Tag des Preises</translation>
    </message>
    <message>
        <source>Follow from traffic</source>
        <translation>Aus dem Verkehr</translation>
    </message>
    <message>
        <source>Found by similarity</source>
        <translation>Über Ähnlichkeit gefunden</translation>
    </message>
    <message>
        <source>Fresh input tokens</source>
        <translation>Neue Eingabe-Token</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From %1 (%2): input %3, cached %4, output %5; %6</source>
        <translation>Ab %1 (%2): Eingabe %3, aus Cache %4, Ausgabe %5; %6</translation>
    </message>
    <message>
        <source>From %1 a month now to %2 in %3 (P50; P10 %4, P90 %5)</source>
        <translation>Von %1 im Monat jetzt auf %2 im %3 (P50; P10 %4, P90 %5)</translation>
    </message>
    <message>
        <source>From %1 after the first month to %2 by %3 (P50; P10 %4, P90 %5)</source>
        <translation>Von %1 nach dem ersten Monat auf %2 bis %3 (P50; P10 %4, P90 %5)</translation>
    </message>
    <message>
        <source>From %1 to %2 utilisation a task&apos;s cost goes from %3 to %4 (P50)</source>
        <translation>Von %1 bis %2 Auslastung gehen die Kosten einer Aufgabe von %3 auf %4 (P50)</translation>
    </message>
    <message>
        <source>From (%1 per task)</source>
        <translation>Von (%1 je Aufgabe)</translation>
    </message>
    <message>
        <source>From these tasks to the percentile</source>
        <translation>Von diesen Aufgaben zum Perzentil</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Von … bis</translation>
    </message>
    <message>
        <source>Gamma: P50, P95</source>
        <translation>Gamma: P50, P95</translation>
    </message>
    <message>
        <source>Gamma: mean, P95</source>
        <translation>Gamma: Mittel, P95</translation>
    </message>
    <message>
        <source>Gamma: mean, sd</source>
        <translation>Gamma: Mittel, Std.-Abw.</translation>
    </message>
    <message>
        <source>Geometric count</source>
        <translation>Geometrische Anzahl</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Bruttomarge</translation>
    </message>
    <message>
        <source>Gross margin %1 (fraction)</source>
        <translation>Bruttomarge %1 (Bruchteil)</translation>
    </message>
    <message>
        <source>Gross margin (% of revenue)</source>
        <translation>Bruttomarge (% des Umsatzes)</translation>
    </message>
    <message>
        <source>Gross margin (% of revenue), cut at %1</source>
        <translation>Bruttomarge (% des Umsatzes), abgeschnitten bei %1</translation>
    </message>
    <message>
        <source>Gross margin P10</source>
        <translation>Bruttomarge P10</translation>
    </message>
    <message>
        <source>Gross margin P10 (fraction)</source>
        <translation>Bruttomarge P10 (Anteil)</translation>
    </message>
    <message>
        <source>Gross margin P50</source>
        <translation>Bruttomarge P50</translation>
    </message>
    <message>
        <source>Gross margin P50 (fraction)</source>
        <translation>Bruttomarge P50 (Anteil)</translation>
    </message>
    <message>
        <source>Gross margin P90</source>
        <translation>Bruttomarge P90</translation>
    </message>
    <message>
        <source>Gross margin P90 (fraction)</source>
        <translation>Bruttomarge P90 (Anteil)</translation>
    </message>
    <message>
        <source>Gross margin a month (%1)</source>
        <translation>Bruttomarge im Monat (%1)</translation>
    </message>
    <message>
        <source>Gross margin ahead, of revenue</source>
        <translation>Bruttomarge in den nächsten Monaten, vom Umsatz</translation>
    </message>
    <message>
        <source>Gross margin over two numbers</source>
        <translation>Bruttomarge über zwei Zahlen</translation>
    </message>
    <message>
        <source>Gross margin, mean</source>
        <translation>Bruttomarge, Mittel</translation>
    </message>
    <message>
        <source>Gross margin, month by month</source>
        <translation>Bruttomarge, Monat für Monat</translation>
    </message>
    <message>
        <source>Gross profit of the month at %1 tasks</source>
        <translation>Bruttogewinn des Monats bei %1 Aufgaben</translation>
    </message>
    <message>
        <source>Growth
a month</source>
        <translation>Wachstum
im Monat</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Half of the tasks take at most %1, 95 % at most %2</source>
        <translation>Die Hälfte der Aufgaben dauert höchstens %1, 95 % höchstens %2</translation>
    </message>
    <message>
        <source>Half the paired interval of the mean difference</source>
        <translation>Halbes gepaartes Intervall der mittleren Differenz</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Hardware is replaced</source>
        <translation>Hardware wird ersetzt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Hour of the day, in the plan&apos;s time zone</source>
        <translation>Stunde des Tages, in der Zeitzone des Plans</translation>
    </message>
    <message>
        <source>Hour of the week, from Monday, in the plan&apos;s time zone</source>
        <translation>Stunde der Woche, ab Montag, in der Zeitzone des Plans</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours of load level %1</source>
        <translation>Stunden der Laststufe %1</translation>
    </message>
    <message>
        <source>Hours that are kept</source>
        <translation>Gehaltene Stunden</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Wie sie endet</translation>
    </message>
    <message>
        <source>How long tasks take</source>
        <translation>Wie lange Aufgaben brauchen</translation>
    </message>
    <message>
        <source>How started tasks end</source>
        <translation>Wie begonnene Aufgaben enden</translation>
    </message>
    <message>
        <source>How the hours of this pool are paid.</source>
        <translation>Wie die Stunden dieses Pools bezahlt werden.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>If %1 were at %2 instead of %3: %4.</source>
        <translation>Läge %1 bei %2 statt %3: %4.</translation>
    </message>
    <message>
        <source>If %1 were at its P90, %2: %3.</source>
        <translation>Läge %1 bei seinem P90, %2: %3.</translation>
    </message>
    <message>
        <source>In no draw does own stay cheaper within the volumes of the chart.</source>
        <translation>In keiner Ziehung bleibt eigen innerhalb der Mengen des Diagramms günstiger.</translation>
    </message>
    <message>
        <source>In some hours more requests come than all replicas can serve: their queue grows for ever. Raise the most replicas.</source>
        <translation>In manchen Stunden kommen mehr Anfragen, als alle Replikate bedienen: Ihre Schlange wächst ohne Ende. Die größte Zahl der Replikate erhöhen.</translation>
    </message>
    <message>
        <source>In the whole pipeline, where a stage states none of its own:</source>
        <translation>In der ganzen Pipeline, wo eine Stufe nichts Eigenes angibt:</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input / output</source>
        <translation>Eingabe / Ausgabe</translation>
    </message>
    <message>
        <source>Input at full price</source>
        <translation>Eingabe zum vollen Preis</translation>
    </message>
    <message>
        <source>Input per 1M</source>
        <translation>Eingabe je 1 Mio.</translation>
    </message>
    <message>
        <source>Input read from the cache</source>
        <translation>Aus dem Cache gelesene Eingabe</translation>
    </message>
    <message>
        <source>Input written to the cache</source>
        <translation>In den Cache geschriebene Eingabe</translation>
    </message>
    <message>
        <source>Inputs and sources</source>
        <translation>Eingaben und Quellen</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Sie kostet %1.</translation>
    </message>
    <message>
        <source>It takes %1 s.</source>
        <translation>Sie dauert %1 s.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Keep the last turns</source>
        <translation>Die letzten Runden behalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known how</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Last change on %1: %2.</source>
        <translation>Letzte Änderung am %1: %2.</translation>
    </message>
    <message>
        <source>Late tasks are told apart by the first %1 of them.</source>
        <translation>Späte Aufgaben werden nach den ersten %1 von ihnen unterschieden.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Diese Zeile auslassen</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Deckungs-
beitrag</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Listed counts</source>
        <translation>Aufgezählte Anzahlen</translation>
    </message>
    <message>
        <source>Load over the capacity of the paid hours at the base values; below, in the hour with the most requests</source>
        <translation>Last über Kapazität der bezahlten Stunden bei den Basiswerten; darunter in der Stunde mit den meisten Anfragen</translation>
    </message>
    <message>
        <source>Lognormal: P50, P95</source>
        <translation>Lognormal: P50, P95</translation>
    </message>
    <message>
        <source>Lognormal: mean, P95</source>
        <translation>Lognormal: Mittel, P95</translation>
    </message>
    <message>
        <source>Lognormal: mean, sd</source>
        <translation>Lognormal: Mittel, Std.-Abw.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>M</source>
        <comment>million, right after a number: 1.25M</comment>
        <translation>&#xa0;Mio.</translation>
    </message>
    <message>
        <source>Malformed answers</source>
        <translation>Unbrauchbare Antworten</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin by volume</source>
        <translation>Marge nach Volumen</translation>
    </message>
    <message>
        <source>Margin per task</source>
        <translation>Deckungsbeitrag je Aufgabe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean over the draws of what is not known</source>
        <translation>Mittel über die Ziehungen des Unbekannten</translation>
    </message>
    <message>
        <source>Measured tokens/s</source>
        <translation>Gemessene Token/s</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Gemessene Werte</translation>
    </message>
    <message>
        <source>Median · P10 %1 · P90 %2</source>
        <translation>Median · P10 %1 · P90 %2</translation>
    </message>
    <message>
        <source>Medians do not add up</source>
        <translation>Mediane addieren sich nicht</translation>
    </message>
    <message>
        <source>Miss it</source>
        <translation>Verfehlen es</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models and tries</source>
        <translation>Modelle und Versuche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Monthly cost ahead</source>
        <translation>Kosten in den nächsten Monaten</translation>
    </message>
    <message>
        <source>Monthly gross margin ahead</source>
        <translation>Bruttomarge der kommenden Monate</translation>
    </message>
    <message>
        <source>Monthly revenue ahead</source>
        <translation>Umsatz in den nächsten Monaten</translation>
    </message>
    <message>
        <source>Monthly usage cost</source>
        <translation>Nutzung im Monat</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Monate voraus</translation>
    </message>
    <message>
        <source>More load than %1 replicas can carry</source>
        <translation>Mehr Last, als %1 Replikate tragen können</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Stufe verschieben</translation>
    </message>
    <message>
        <source>Moved one at a time</source>
        <translation>Einzeln bewegt</translation>
    </message>
    <message>
        <source>Multiplies fresh and new tokens, before their caps.</source>
        <translation>Vervielfacht neue Eingabe und neue Token, vor deren Obergrenzen.</translation>
    </message>
    <message>
        <source>My benchmark</source>
        <translation>Eigener Benchmark</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Near P%1 of the cost per task</source>
        <translation>Nahe P%1 der Kosten je Aufgabe</translation>
    </message>
    <message>
        <source>Near P%1 of the time of a task</source>
        <translation>Nahe P%1 der Zeit einer Aufgabe</translation>
    </message>
    <message>
        <source>Nearly every task costs the same: %1</source>
        <translation>Fast jede Aufgabe kostet dasselbe: %1</translation>
    </message>
    <message>
        <source>No field differs between the two.</source>
        <translation>Die beiden unterscheiden sich in keinem Feld.</translation>
    </message>
    <message>
        <source>No figures yet. Mend the errors listed for this plan and the chart appears.</source>
        <translation>Noch keine Zahlen. Beheben Sie die Fehler, die für diesen Plan aufgeführt sind, dann erscheint das Diagramm.</translation>
    </message>
    <message>
        <source>No further replica is due up to %1 tasks a month</source>
        <translation>Bis %1 Aufgaben im Monat ist kein weiteres Replikat fällig</translation>
    </message>
    <message>
        <source>No number of the plan moves this figure.</source>
        <translation>Keine Zahl des Plans bewegt diesen Wert.</translation>
    </message>
    <message>
        <source>No request comes here.</source>
        <translation>Hier kommt keine Anfrage an.</translation>
    </message>
    <message>
        <source>No self-hosted pool in this plan. Add one on the Hardware page to see how the cost of a task falls as the pool fills up.</source>
        <translation>Dieser Plan hat keinen eigenen Pool. Fügen Sie auf der Seite Hardware einen hinzu, um zu sehen, wie die Kosten einer Aufgabe sinken, wenn er sich füllt.</translation>
    </message>
    <message>
        <source>No sheet has a price of this model without hours or a least prompt.</source>
        <translation>Keine Liste hat einen Preis dieses Modells ohne Uhrzeiten und ohne Mindestlänge des Prompts.</translation>
    </message>
    <message>
        <source>No stage says how long its attempts take, or tasks wait without end.</source>
        <translation>Keine Stufe sagt, wie lange ihre Versuche dauern, oder Aufgaben warten ohne Ende.</translation>
    </message>
    <message>
        <source>No stage says how long its attempts take.</source>
        <translation>Keine Stufe sagt, wie lange ihre Versuche dauern.</translation>
    </message>
    <message>
        <source>No stage says how long its attempts take. State it under Latency on the Pipeline page.</source>
        <translation>Keine Stufe sagt, wie lange ihre Versuche dauern. Geben Sie es unter Latenz auf der Seite Pipeline an.</translation>
    </message>
    <message>
        <source>No stage uses this pool yet.</source>
        <translation>Noch nutzt keine Stufe diesen Pool.</translation>
    </message>
    <message>
        <source>No stage uses this pool yet. Choose pool:%1 as a model on the Pipeline page.</source>
        <translation>Noch nutzt keine Stufe diesen Pool. Wählen Sie auf der Seite Pipeline pool:%1 als Modell.</translation>
    </message>
    <message>
        <source>No task of the run is near it.</source>
        <translation>Keine Aufgabe des Laufs liegt in der Nähe.</translation>
    </message>
    <message>
        <source>No task of this plan succeeds, so there is no cost per successful task. Look on the Pipeline page for the stage that never passes.</source>
        <translation>Keine Aufgabe dieses Plans ist erfolgreich, also gibt es keine Kosten je erfolgreicher Aufgabe. Suchen Sie auf der Seite Pipeline die Stufe, die nie gelingt.</translation>
    </message>
    <message>
        <source>No task was simulated. Raise the number of tasks to see how their cost spreads.</source>
        <translation>Keine Aufgabe wurde simuliert. Erhöhen Sie die Zahl der Aufgaben, um die Streuung der Kosten zu sehen.</translation>
    </message>
    <message>
        <source>No token is written here.</source>
        <translation>Hier wird kein Token geschrieben.</translation>
    </message>
    <message>
        <source>No token prices%1: they join %2, whose token prices stay.</source>
        <translation>Keine Tokenpreise%1: Sie kommen zu %2, dessen Tokenpreise bleiben.</translation>
    </message>
    <message>
        <source>No volumes to compare yet. Enter the tasks per month on the Demand &amp; revenue page.</source>
        <translation>Noch keine Volumina zu vergleichen. Geben Sie auf der Seite Nachfrage &amp; Umsatz die Aufgaben je Monat ein.</translation>
    </message>
    <message>
        <source>None yet: a tier is a discount up to a monthly spend.</source>
        <translation>Noch keine: eine Staffel ist ein Rabatt bis zu einem Monatsumsatz.</translation>
    </message>
    <message>
        <source>None: an attempt pays for its tokens alone. A fee is a charge of the price sheet by the search, page or image.</source>
        <translation>Keine: ein Versuch zahlt nur seine Token. Eine Gebühr ist ein Preis der Preisliste je Suche, Seite oder Bild.</translation>
    </message>
    <message>
        <source>None: only what drifts changes.</source>
        <translation>Keine: nur was wandert, ändert sich.</translation>
    </message>
    <message>
        <source>Normal: mean, sd</source>
        <translation>Normal: Mittel, Std.-Abw.</translation>
    </message>
    <message>
        <source>Not yet taken apart</source>
        <translation>Noch nicht zerlegt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing in this plan costs money yet. Add a stage on the Pipeline page or check its prices.</source>
        <translation>In diesem Plan kostet noch nichts Geld. Fügen Sie auf der Seite Pipeline eine Stufe hinzu, oder prüfen Sie die Preise.</translation>
    </message>
    <message>
        <source>Nothing is uncertain in either: every figure is the exact engine&apos;s, and every difference exact.</source>
        <translation>In keinem von beiden ist etwas unsicher: jede Zahl kommt aus dem exakten Verfahren, und jeder Unterschied ist exakt.</translation>
    </message>
    <message>
        <source>Now %1; moved %2.
At %3: %4.
At %5: %6.</source>
        <translation>Jetzt %1; bewegt: %2.
Bei %3: %4.
Bei %5: %6.</translation>
    </message>
    <message>
        <source>Of a month</source>
        <translation>Eines Monats</translation>
    </message>
    <message>
        <source>Of a month: usage, payment fees and support</source>
        <translation>Eines Monats: Nutzung, Zahlungsgebühren und Support</translation>
    </message>
    <message>
        <source>Of all tasks</source>
        <translation>Von allen Aufgaben</translation>
    </message>
    <message>
        <source>Of the difference of all stages</source>
        <translation>An der Differenz aller Stufen</translation>
    </message>
    <message>
        <source>Of the difference, over what is not known</source>
        <translation>Des Unterschieds, über das Unbekannte</translation>
    </message>
    <message>
        <source>Of the segment&apos;s tasks.</source>
        <translation>Der Aufgaben des Segments.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <source>On demand, above the base</source>
        <translation>Nach Bedarf, über der Grundlast</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Ein Modell</translation>
    </message>
    <message>
        <source>One price is known. Import older or newer sheets to see it move.</source>
        <translation>Ein Preis ist bekannt. Importieren Sie ältere oder neuere Listen, um zu sehen, wie er sich bewegt.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output per 1M</source>
        <translation>Ausgabe je 1 Mio.</translation>
    </message>
    <message>
        <source>Over the draws the margin is P10 %1, P90 %2; it reaches the target of %3 in %4 of them (95 % interval %5 to %6). Overhead stands below the gross margin.</source>
        <translation>Über die Ziehungen liegt die Marge bei P10 %1, P90 %2; sie erreicht das Ziel von %3 in %4 davon (95-%-Intervall %5 bis %6). Gemeinkosten stehen unter der Bruttomarge.</translation>
    </message>
    <message>
        <source>Over the draws: %1.</source>
        <translation>Über die Ziehungen: %1.</translation>
    </message>
    <message>
        <source>Over the draws: %1. Standard deviation from what is not known %2, from task to task %3.</source>
        <translation>Über die Ziehungen: %1. Standardabweichung aus dem Unbekannten %2, von Aufgabe zu Aufgabe %3.</translation>
    </message>
    <message>
        <source>Over the draws: P10 %1, P50 %2, P90 %3.</source>
        <translation>Über die Ziehungen: P10 %1, P50 %2, P90 %3.</translation>
    </message>
    <message>
        <source>Over the draws: P10 %1, P90 %2 tasks a month.</source>
        <translation>Über die Ziehungen: P10 %1, P90 %2 Aufgaben im Monat.</translation>
    </message>
    <message>
        <source>Overdispersed count</source>
        <translation>Überstreute Anzahl</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Gemeinkosten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Own P10 (%1)</source>
        <translation>Eigen P10 (%1)</translation>
    </message>
    <message>
        <source>Own P50</source>
        <translation>Eigen P50</translation>
    </message>
    <message>
        <source>Own P90</source>
        <translation>Eigen P90</translation>
    </message>
    <message>
        <source>Own is cheaper over the whole range</source>
        <translation>Eigene Hardware ist im ganzen Bereich günstiger</translation>
    </message>
    <message>
        <source>Own pays from %1 tasks a month (P10 %2, P90 %3)</source>
        <translation>Eigene Hardware lohnt sich ab %1 Aufgaben im Monat (P10 %2, P90 %3)</translation>
    </message>
    <message>
        <source>Own pools</source>
        <translation>Eigene Pools</translation>
    </message>
    <message>
        <source>Own pools, whole replicas</source>
        <translation>Eigene Pools, ganze Replikate</translation>
    </message>
    <message>
        <source>Own rarely pays within this range</source>
        <translation>Eigene Hardware lohnt sich in diesem Bereich selten</translation>
    </message>
    <message>
        <source>Own stays cheaper from P10 %1, P50 %2, P90 %3 tasks a month on, in %4 of the draws.</source>
        <translation>Eigen bleibt günstiger ab P10 %1, P50 %2, P90 %3 Aufgaben im Monat, in %4 der Ziehungen.</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>Eigene Gewichte</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Owned base, rest on demand</source>
        <translation>Grundlast gekauft, Rest nach Bedarf</translation>
    </message>
    <message>
        <source>P%1 of the cost of one task, %2 tasks, %3</source>
        <translation>P%1 der Kosten einer Aufgabe, %2 Aufgaben, %3</translation>
    </message>
    <message>
        <source>P%1 of the time of a task, %2 tasks, %3</source>
        <translation>P%1 der Zeit einer Aufgabe, %2 Aufgaben, %3</translation>
    </message>
    <message>
        <source>P(margin at least %1)</source>
        <translation>P(Marge mindestens %1)</translation>
    </message>
    <message>
        <source>P(margin at least %1), 95 % interval %2 to %3</source>
        <translation>P(Marge mindestens %1), 95-%-Intervall %2 bis %3</translation>
    </message>
    <message>
        <source>P(margin at least target)</source>
        <translation>P(Marge mindestens am Ziel)</translation>
    </message>
    <message>
        <source>P(margin at least target) over two numbers</source>
        <translation>P(Marge mindestens am Ziel) über zwei Zahlen</translation>
    </message>
    <message>
        <source>P(own is cheapest), at %1 tasks a month</source>
        <translation>P(eigen ist am günstigsten), bei %1 Aufgaben im Monat</translation>
    </message>
    <message>
        <source>P(time of a task at most %1), 95 % interval %2 to %3</source>
        <translation>P(Zeit einer Aufgabe höchstens %1), 95-%-Intervall %2 bis %3</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>P10 %1, P50 %2, P90 %3</source>
        <translation>P10 %1, P50 %2, P90 %3</translation>
    </message>
    <message>
        <source>P10 %1, P90 %2</source>
        <translation>P10 %1, P90 %2</translation>
    </message>
    <message>
        <source>P10 to P90</source>
        <translation>P10 bis P90</translation>
    </message>
    <message>
        <source>P10 to P90 of what is not known</source>
        <translation>von P10 bis P90 dessen, was nicht bekannt ist</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>P95 wait</source>
        <translation>P95-Wartezeit</translation>
    </message>
    <message>
        <source>P95 wait (seconds)</source>
        <translation>P95 der Wartezeit (Sekunden)</translation>
    </message>
    <message>
        <source>P95 wait P10 (seconds)</source>
        <translation>P95 der Wartezeit, P10 (Sekunden)</translation>
    </message>
    <message>
        <source>P95 wait P90 (seconds)</source>
        <translation>P95 der Wartezeit, P90 (Sekunden)</translation>
    </message>
    <message>
        <source>P95 wait for the pool</source>
        <translation>P95 der Wartezeit auf den Pool</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>Paid as</source>
        <translation>Bezahlt als</translation>
    </message>
    <message>
        <source>Paid for each task of the segment that ends right.</source>
        <translation>Für jede Aufgabe des Segments bezahlt, die richtig endet.</translation>
    </message>
    <message>
        <source>Payment fees</source>
        <translation>Zahlungsgebühren</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Per one million tokens, before and after</source>
        <translation>Je eine Million Token, vorher und nachher</translation>
    </message>
    <message>
        <source>Per one million tokens, in the row&apos;s currency</source>
        <translation>Je eine Million Token, in der Währung der Zeile</translation>
    </message>
    <message>
        <source>Per successful task at the base values, by the exact engine</source>
        <translation>Je erfolgreicher Aufgabe bei den Basiswerten, nach dem exakten Verfahren</translation>
    </message>
    <message>
        <source>Physics of hardware and model</source>
        <translation>Physik von Hardware und Modell</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation>Planeinstellungen</translation>
    </message>
    <message>
        <source>Platform costs</source>
        <translation>Plattformkosten</translation>
    </message>
    <message>
        <source>Poisson count</source>
        <translation>Poisson-Anzahl</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Prefix cache</source>
        <translation>Präfix-Cache</translation>
    </message>
    <message>
        <source>Prefix found in the cache</source>
        <translation>Präfix im Cache gefunden</translation>
    </message>
    <message>
        <source>Prefix tokens</source>
        <translation>Präfix-Token</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Preisverlauf</translation>
    </message>
    <message>
        <source>Price history of %1</source>
        <translation>Preisverlauf von %1</translation>
    </message>
    <message>
        <source>Price per
success</source>
        <translation>Preis je
Erfolg</translation>
    </message>
    <message>
        <source>Price sheet %1</source>
        <translation>Preisliste %1</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Prices and events</source>
        <translation>Preise und Ereignisse</translation>
    </message>
    <message>
        <source>Prices change</source>
        <translation>Preise ändern sich</translation>
    </message>
    <message>
        <source>Prices per one million tokens</source>
        <translation>Preise je eine Million Token</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability of reaching the target</source>
        <translation>Wahrscheinlichkeit, das Ziel zu erreichen</translation>
    </message>
    <message>
        <source>Probability that own is cheaper</source>
        <translation>Wahrscheinlichkeit, dass eigene Hardware günstiger ist</translation>
    </message>
    <message>
        <source>Probability that provisioned is cheapest</source>
        <translation>Wahrscheinlichkeit, dass reservierter Durchsatz am billigsten ist</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provisioned P50</source>
        <translation>Reserviert P50</translation>
    </message>
    <message>
        <source>Queue, and warn</source>
        <translation>Warten lassen und warnen</translation>
    </message>
    <message>
        <source>Quieter hours</source>
        <translation>Ruhigere Stunden</translation>
    </message>
    <message>
        <source>Reach the target</source>
        <translation>Erreichen das Ziel</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>Reasoning-Token</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Replica-
hour</source>
        <translation>Replikat-
stunde</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Replicas P10</source>
        <translation>Replikate P10</translation>
    </message>
    <message>
        <source>Replicas P50</source>
        <translation>Replikate P50</translation>
    </message>
    <message>
        <source>Replicas P90</source>
        <translation>Replikate P90</translation>
    </message>
    <message>
        <source>Replicas ahead</source>
        <translation>Replikate in den nächsten Monaten</translation>
    </message>
    <message>
        <source>Replicas at the busiest hour</source>
        <translation>Replikate in der vollsten Stunde</translation>
    </message>
    <message>
        <source>Replicas follow the hour</source>
        <translation>Replikate folgen der Stunde</translation>
    </message>
    <message>
        <source>Replicas from %1 to %2, typed in</source>
        <translation>Replikate von %1 bis %2, eingegeben</translation>
    </message>
    <message>
        <source>Replicas of the pool</source>
        <translation>Replikate des Pools</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Requests per second P10</source>
        <translation>Anfragen je Sekunde P10</translation>
    </message>
    <message>
        <source>Requests per second P50</source>
        <translation>Anfragen je Sekunde P50</translation>
    </message>
    <message>
        <source>Requests per second P90</source>
        <translation>Anfragen je Sekunde P90</translation>
    </message>
    <message>
        <source>Requests wait for a pool without end in some hours, so no task is near it.</source>
        <translation>In manchen Stunden warten Anfragen ohne Ende auf einen Pool, daher liegt keine Aufgabe in der Nähe.</translation>
    </message>
    <message>
        <source>Requests wait for a pool without end in some hours, so the mean has no parts.</source>
        <translation>In manchen Stunden warten Anfragen ohne Ende auf einen Pool, daher hat das Mittel keine Teile.</translation>
    </message>
    <message>
        <source>Requests wait for a pool without end in some hours. Raise its most replicas on the Hardware page.</source>
        <translation>In manchen Stunden warten Anfragen endlos auf einen Pool. Erhöhen Sie seine meisten Replikate auf der Seite Hardware.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Reserved base, rest on demand</source>
        <translation>Grundlast reserviert, Rest nach Bedarf</translation>
    </message>
    <message>
        <source>Reserved units of the API</source>
        <translation>Reservierte Einheiten der API</translation>
    </message>
    <message>
        <source>Response cache</source>
        <translation>Antwort-Cache</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Retrieved chunks</source>
        <translation>Gefundene Abschnitte</translation>
    </message>
    <message>
        <source>Retrieved passages</source>
        <translation>Gefundene Abschnitte</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Revenue %1, costs %2; gross margin P10 %3, P90 %4.</source>
        <translation>Umsatz %1, Kosten %2; Bruttomarge P10 %3, P90 %4.</translation>
    </message>
    <message>
        <source>Revenue P50 (%1)</source>
        <translation>Umsatz P50 (%1)</translation>
    </message>
    <message>
        <source>Revenue a month (%1)</source>
        <translation>Umsatz im Monat (%1)</translation>
    </message>
    <message>
        <source>Revenue less the task costs beside it</source>
        <translation>Umsatz weniger die Kosten der Aufgaben daneben</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Room in the busiest hour</source>
        <translation>Reserve in der vollsten Stunde</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row of the file</source>
        <translation>Zeile der Datei</translation>
    </message>
    <message>
        <source>Run through with a wrong answer</source>
        <translation>Durchgelaufen mit falscher Antwort</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Search and rerank fees</source>
        <translation>Gebühren für Suche und Reranking</translation>
    </message>
    <message>
        <source>Second minus first</source>
        <translation>Zweiter minus erster</translation>
    </message>
    <message>
        <source>Seconds that 95 % of the requests do not exceed before a replica starts on them, over all hours</source>
        <translation>Sekunden, die 95 % der Anfragen nicht überschreiten, bis ein Replikat mit ihnen beginnt, über alle Stunden</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Several rounds per call</source>
        <translation>Mehrere Runden je Aufruf</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of cost (fraction)</source>
        <translation>Anteil an den Kosten (Bruchteil)</translation>
    </message>
    <message>
        <source>Share of it</source>
        <translation>Anteil daran</translation>
    </message>
    <message>
        <source>Share of tasks (%)</source>
        <translation>Anteil der Aufgaben (%)</translation>
    </message>
    <message>
        <source>Share of tasks (fraction)</source>
        <translation>Anteil der Aufgaben (Bruchteil)</translation>
    </message>
    <message>
        <source>Share of the draws that reach the target margin</source>
        <translation>Anteil der Ziehungen, die die Zielmarge erreichen</translation>
    </message>
    <message>
        <source>Shed: the tasks fail</source>
        <translation>Abweisen: die Aufgaben misslingen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Shown is the change of: %1.</source>
        <translation>Gezeigt ist die Änderung von: %1.</translation>
    </message>
    <message>
        <source>Single tasks, replayed</source>
        <translation>Einzelne Aufgaben, nachgespielt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sold as the fields below say, without a segment&apos;s own terms</source>
        <translation>Verkauft, wie die Felder darunter sagen, ohne eigene Bedingungen eines Segments</translation>
    </message>
    <message>
        <source>Some hour brings more work than all replicas can do.</source>
        <translation>Manche Stunde bringt mehr Arbeit, als alle Replikate leisten.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>Spekulatives Dekodieren</translation>
    </message>
    <message>
        <source>Speed from</source>
        <translation>Tempo aus</translation>
    </message>
    <message>
        <source>Spill to an API</source>
        <translation>Zu einer API auslagern</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State an hourly profile</source>
        <translation>Stundenprofil angeben</translation>
    </message>
    <message>
        <source>State attempt times</source>
        <translation>Dauer eines Versuchs angeben</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>Stored by the hour</source>
        <translation>Stundenweise gehalten</translation>
    </message>
    <message>
        <source>Stored prefixes</source>
        <translation>Gehaltene Präfixe</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Summarise beyond a budget</source>
        <translation>Ab Budget zusammenfassen</translation>
    </message>
    <message>
        <source>Support of failed tasks</source>
        <translation>Support misslungener Aufgaben</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Take longer</source>
        <translation>Brauchen länger</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Target utilisation %1, typed in</source>
        <translation>Zielauslastung %1, eingegeben</translation>
    </message>
    <message>
        <source>Task %1   %2</source>
        <translation>Aufgabe %1   %2</translation>
    </message>
    <message>
        <source>Task costs</source>
        <translation>Kosten der
Aufgaben</translation>
    </message>
    <message>
        <source>Tasks
a month</source>
        <translation>Aufgaben
im Monat</translation>
    </message>
    <message>
        <source>Tasks P50</source>
        <translation>Aufgaben P50</translation>
    </message>
    <message>
        <source>Tasks a month ahead</source>
        <translation>Aufgaben in den nächsten Monaten</translation>
    </message>
    <message>
        <source>Tasks come evenly over the day. State an hourly profile on the Demand &amp; revenue page to see replicas by the hour.</source>
        <translation>Aufgaben kommen gleichmäßig über den Tag. Geben Sie auf der Seite Nachfrage &amp; Umsatz einen Tagesgang an, um Replikate je Stunde zu sehen.</translation>
    </message>
    <message>
        <source>Tasks done by then (%)</source>
        <translation>Bis dahin fertige Aufgaben (%)</translation>
    </message>
    <message>
        <source>Tasks done by then (fraction)</source>
        <translation>Bis dahin fertige Aufgaben (Anteil)</translation>
    </message>
    <message>
        <source>Tasks in time</source>
        <translation>Aufgaben in der Zeit</translation>
    </message>
    <message>
        <source>Tasks per month</source>
        <translation>Aufgaben je Monat</translation>
    </message>
    <message>
        <source>Tasks per month (log scale)</source>
        <translation>Aufgaben je Monat (logarithmisch)</translation>
    </message>
    <message>
        <source>Tasks within %1 s</source>
        <translation>Aufgaben innerhalb von %1 s</translation>
    </message>
    <message>
        <source>The %1 rows sum to %2, checked.</source>
        <translation>Die %1 Zeilen ergeben zusammen %2, geprüft.</translation>
    </message>
    <message>
        <source>The API by the token</source>
        <translation>Die API je Token</translation>
    </message>
    <message>
        <source>The API in their place, by the token</source>
        <translation>Die API an ihrer Stelle, je Token</translation>
    </message>
    <message>
        <source>The chart could not be drawn as .%1. Try another format.</source>
        <translation>Das Diagramm ließ sich nicht als .%1 zeichnen. Versuchen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The difference by stage</source>
        <translation>Der Unterschied nach Stufen</translation>
    </message>
    <message>
        <source>The draws of what is not known</source>
        <translation>Die Ziehungen dessen, was nicht bekannt ist</translation>
    </message>
    <message>
        <source>The first that do not end right</source>
        <translation>Die ersten, die nicht richtig enden</translation>
    </message>
    <message>
        <source>The first that take longer than the target</source>
        <translation>Die ersten, die länger als das Ziel brauchen</translation>
    </message>
    <message>
        <source>The interval holds zero: the draws do not tell which is higher</source>
        <translation>Das Intervall enthält null: die Ziehungen sagen nicht, welches höher ist</translation>
    </message>
    <message>
        <source>The interval is Wilson&apos;s.</source>
        <translation>Das Intervall ist das von Wilson.</translation>
    </message>
    <message>
        <source>The largest of %1 numbers and prices that move anything.</source>
        <translation>Die größten von %1 Zahlen und Preisen, die etwas bewegen.</translation>
    </message>
    <message>
        <source>The largest of %1 so far; more are being moved.</source>
        <translation>Die größten von bisher %1; weitere werden bewegt.</translation>
    </message>
    <message>
        <source>The margin is P10 %1, P50 %2, P90 %3</source>
        <translation>Die Marge ist P10 %1, P50 %2, P90 %3</translation>
    </message>
    <message>
        <source>The median plan passes the %1 target at every volume from %2 to %3 tasks a month</source>
        <translation>Der Median-Plan übertrifft das Ziel von %1 bei jedem Volumen von %2 bis %3 Aufgaben im Monat</translation>
    </message>
    <message>
        <source>The month at %1 tasks, base values</source>
        <translation>Der Monat bei %1 Aufgaben, Basiswerte</translation>
    </message>
    <message>
        <source>The month at %1 tasks, base values: revenue covers every cost</source>
        <translation>Der Monat bei %1 Aufgaben, Basiswerte: der Umsatz deckt alle Kosten</translation>
    </message>
    <message>
        <source>The month&apos;s cost over the hours of replicas that are paid for: %1 hours</source>
        <translation>Die Kosten des Monats über die bezahlten Stunden von Replikaten: %1 Stunden</translation>
    </message>
    <message>
        <source>The month&apos;s cost over the output tokens it writes; their input and its share of the work are in it</source>
        <translation>Die Kosten des Monats über die geschriebenen Ausgabetoken; ihre Eingabe und deren Anteil an der Arbeit sind darin</translation>
    </message>
    <message>
        <source>The name in routes: pool:%1. F2 renames it everywhere.</source>
        <translation>Der Name in Routen: pool:%1. F2 benennt ihn überall um.</translation>
    </message>
    <message>
        <source>The plan states no time that a task may take.</source>
        <translation>Der Plan nennt keine Zeit, die eine Aufgabe brauchen darf.</translation>
    </message>
    <message>
        <source>The plan uses these prices already. Nothing would change.</source>
        <translation>Der Plan nutzt diese Preise schon. Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>The pool&apos;s cost per task (%1)</source>
        <translation>Kosten des Pools je Aufgabe (%1)</translation>
    </message>
    <message>
        <source>The requests that wait longer, by the hours they come in</source>
        <translation>Die Anfragen, die länger warten, nach den Stunden, in denen sie kommen</translation>
    </message>
    <message>
        <source>The rows sum to %1; the figure is %2.</source>
        <translation>Die Zeilen ergeben zusammen %1; die Zahl ist %2.</translation>
    </message>
    <message>
        <source>The run took evenly spread points, as a precision is asked for, and those are no tasks by themselves: the tasks shown are independent ones of the same plan and seed, looked for among %1 of seed %2. They are near the percentiles of the run, but not among its points.</source>
        <translation>Der Lauf nahm gleichmäßig verteilte Punkte, weil eine Genauigkeit verlangt ist, und die sind für sich keine Aufgaben: Die gezeigten Aufgaben sind unabhängige desselben Plans und Startwerts, gesucht unter %1 mit Startwert %2. Sie liegen nahe den Perzentilen des Laufs, aber nicht unter seinen Punkten.</translation>
    </message>
    <message>
        <source>The sum of the rows above</source>
        <translation>Die Summe der Zeilen darüber</translation>
    </message>
    <message>
        <source>The sum of the rows above, at the base values</source>
        <translation>Die Summe der Zeilen darüber, bei den Basiswerten</translation>
    </message>
    <message>
        <source>The whole month, prompts included, over the tokens that are written. Full to the last second the same hours would cost %1.</source>
        <translation>Der ganze Monat samt Prompts, über die geschriebenen Token. Bis zur letzten Sekunde ausgelastet würden dieselben Stunden %1 kosten.</translation>
    </message>
    <message>
        <source>Their month is paid all the same</source>
        <translation>Ihr Monat wird trotzdem bezahlt</translation>
    </message>
    <message>
        <source>There are no tasks to show.</source>
        <translation>Es gibt keine Aufgaben zu zeigen.</translation>
    </message>
    <message>
        <source>There is no such pool.</source>
        <translation>Diesen Pool gibt es nicht.</translation>
    </message>
    <message>
        <source>Those of kind platform; overhead counts only below the gross margin</source>
        <translation>Die der Art Plattform; Gemeinkosten zählen erst unter der Bruttomarge</translation>
    </message>
    <message>
        <source>Throughput units by the hour</source>
        <translation>Durchsatzeinheiten je Stunde</translation>
    </message>
    <message>
        <source>Tick a row to leave it out of the import</source>
        <translation>Ankreuzen, um eine Zeile beim Import auszulassen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Staffeln</translation>
    </message>
    <message>
        <source>Time of a task</source>
        <translation>Dauer einer Aufgabe</translation>
    </message>
    <message>
        <source>Time of a task (seconds)</source>
        <translation>Dauer einer Aufgabe (Sekunden)</translation>
    </message>
    <message>
        <source>Time of a task, P%1</source>
        <translation>Zeit einer Aufgabe, P%1</translation>
    </message>
    <message>
        <source>Time of a task, mean</source>
        <translation>Zeit einer Aufgabe, Mittel</translation>
    </message>
    <message>
        <source>Time of an attempt = until the first token + output tokens ÷ %1 per second; attempts follow one another. Tools and checks take no time of their own in the model.</source>
        <translation>Zeit eines Versuchs = bis zum ersten Token + Ausgabe-Token ÷ %1 je Sekunde; Versuche folgen aufeinander. Werkzeuge und Prüfungen brauchen im Modell keine eigene Zeit.</translation>
    </message>
    <message>
        <source>To (%1 per task)</source>
        <translation>Bis (%1 je Aufgabe)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens of a chunk</source>
        <translation>Token eines Abschnitts</translation>
    </message>
    <message>
        <source>Tokens: %1 input, %2 read from the cache, %3 visible output, %4 reasoning.</source>
        <translation>Token: %1 Eingabe, %2 aus dem Cache gelesen, %3 sichtbare Ausgabe, %4 Reasoning.</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tools and retrieval</source>
        <translation>Werkzeuge und Suche</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Summe (%1)</translation>
    </message>
    <message>
        <source>Total cost P50</source>
        <translation>Gesamtkosten P50</translation>
    </message>
    <message>
        <source>Total cost P50 (%1 per month)</source>
        <translation>Gesamtkosten P50 (%1 je Monat)</translation>
    </message>
    <message>
        <source>Traffic and replicas by the hour</source>
        <translation>Verkehr und Replikate je Stunde</translation>
    </message>
    <message>
        <source>Transient errors</source>
        <translation>Vorübergehende Fehler</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Uniform: low, high</source>
        <translation>Gleichverteilt: von, bis</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>Bis zum ersten Token</translation>
    </message>
    <message>
        <source>Unused pools</source>
        <translation>Ungenutzte Pools</translation>
    </message>
    <message>
        <source>Up to %1 tasks a month the median plan never passes the %2 target; its best is %3</source>
        <translation>Bis %1 Aufgaben im Monat erreicht der Median-Plan das Ziel von %2 nie; am besten sind es %3</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Usage cost of a month, mean</source>
        <translation>Nutzungskosten im Monat, Mittel</translation>
    </message>
    <message>
        <source>Usage cost of the month by stage</source>
        <translation>Nutzungskosten des Monats je Stufe</translation>
    </message>
    <message>
        <source>Usage over successful tasks; failed ones are in the cost</source>
        <translation>Nutzung über erfolgreiche Aufgaben; gescheiterte sind in den Kosten</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Utilisation (fraction of capacity)</source>
        <translation>Auslastung (Bruchteil der Kapazität)</translation>
    </message>
    <message>
        <source>Utilisation ahead</source>
        <translation>Auslastung in den nächsten Monaten</translation>
    </message>
    <message>
        <source>Utilisation of every pool (% of its capacity)</source>
        <translation>Auslastung jedes Pools (% seiner Kapazität)</translation>
    </message>
    <message>
        <source>Utilisation of the pool</source>
        <translation>Auslastung des Pools</translation>
    </message>
    <message>
        <source>Utilisation of the pool (% of its capacity)</source>
        <translation>Auslastung des Pools (% seiner Kapazität)</translation>
    </message>
    <message>
        <source>Utilisation of the pool (load over capacity)</source>
        <translation>Auslastung des Pools (Last zu Kapazität)</translation>
    </message>
    <message>
        <source>Utilisation,
in the peak</source>
        <translation>Auslastung,
in der Spitze</translation>
    </message>
    <message>
        <source>Var/mean</source>
        <translation>Var/Mittel</translation>
    </message>
    <message>
        <source>Visible output</source>
        <translation>Sichtbare Ausgabe</translation>
    </message>
    <message>
        <source>Visible output tokens</source>
        <translation>Sichtbare Ausgabe-Token</translation>
    </message>
    <message>
        <source>Wait against utilisation</source>
        <translation>Wartezeit nach Auslastung</translation>
    </message>
    <message>
        <source>Wait objective</source>
        <translation>Wartezeitziel</translation>
    </message>
    <message>
        <source>Wait objective: %1 of the requests within %2 s, typed in</source>
        <translation>Warteziel: %1 der Anfragen innerhalb von %2 s, eingegeben</translation>
    </message>
    <message>
        <source>Waiting for the pool</source>
        <translation>Warten auf den Pool</translation>
    </message>
    <message>
        <source>Weibull: P50, P95</source>
        <translation>Weibull: P50, P95</translation>
    </message>
    <message>
        <source>Weibull: mean, P95</source>
        <translation>Weibull: Mittel, P95</translation>
    </message>
    <message>
        <source>Weibull: mean, sd</source>
        <translation>Weibull: Mittel, Std.-Abw.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a million output tokens carries of the month</source>
        <translation>Was eine Million Ausgabe-Token vom Monat trägt</translation>
    </message>
    <message>
        <source>What a task brings and costs</source>
        <translation>Was eine Aufgabe bringt und kostet</translation>
    </message>
    <message>
        <source>What a task near it pays</source>
        <translation>Was eine Aufgabe in der Nähe zahlt</translation>
    </message>
    <message>
        <source>What every round sends again of the rounds before. A window that slides breaks the prefix cache.</source>
        <translation>Was jede Runde von den Runden davor erneut sendet. Ein gleitendes Fenster bricht den Präfix-Cache.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What happens at the start of that month.</source>
        <translation>Was zu Beginn dieses Monats geschieht.</translation>
    </message>
    <message>
        <source>What happens to tasks that come when all replicas are full.</source>
        <translation>Was mit Aufgaben geschieht, die kommen, wenn alle Replikate voll sind.</translation>
    </message>
    <message>
        <source>What happens to tasks that come when all replicas are full; below, how often that is</source>
        <translation>Was mit Aufgaben geschieht, die kommen, wenn alle Replikate voll sind; darunter, wie oft das ist</translation>
    </message>
    <message>
        <source>What is agreed.</source>
        <translation>Was vereinbart ist.</translation>
    </message>
    <message>
        <source>What is cheapest, on the same draws</source>
        <translation>Was am günstigsten ist, bei denselben Ziehungen</translation>
    </message>
    <message>
        <source>What is left above, and its share of all revenue. At the base values: the percentiles over what is not known stand in the charts</source>
        <translation>Was oben bleibt, und sein Anteil an allem Umsatz. Bei den Basiswerten: die Perzentile über das, was nicht bekannt ist, stehen in den Diagrammen</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Das Unbekannte</translation>
    </message>
    <message>
        <source>What it leaves over its revenue</source>
        <translation>Was es lässt über seinen Umsatz</translation>
    </message>
    <message>
        <source>What makes the difference, each moved alone</source>
        <translation>Was den Unterschied macht, jedes allein bewegt</translation>
    </message>
    <message>
        <source>What the month is paid for</source>
        <translation>Wofür der Monat bezahlt wird</translation>
    </message>
    <message>
        <source>What the replicas are for</source>
        <translation>Wofür die Replikate da sind</translation>
    </message>
    <message>
        <source>What the segment is called. F2 changes it.</source>
        <translation>Wie das Segment heißt. F2 ändert es.</translation>
    </message>
    <message>
        <source>What the segments leave of the tasks</source>
        <translation>Was die Segmente von den Aufgaben übrig lassen</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>Wenn voll</translation>
    </message>
    <message>
        <source>When tasks come, in the time zone below.</source>
        <translation>Wann Aufgaben kommen, in der Zeitzone darunter.</translation>
    </message>
    <message>
        <source>When the next replica is due</source>
        <translation>Wann das nächste Replikat fällig ist</translation>
    </message>
    <message>
        <source>Where a task near it spends its time</source>
        <translation>Womit eine Aufgabe in der Nähe ihre Zeit verbringt</translation>
    </message>
    <message>
        <source>Where it goes, per successful task</source>
        <translation>Wohin es geht, je erfolgreicher Aufgabe</translation>
    </message>
    <message>
        <source>Where the speed of a replica comes from.</source>
        <translation>Woher das Tempo eines Replikats kommt.</translation>
    </message>
    <message>
        <source>Where the time goes, per task</source>
        <translation>Wohin die Zeit geht, je Aufgabe</translation>
    </message>
    <message>
        <source>Whole replicas of own pools</source>
        <translation>Ganze Replikate eigener Pools</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>Warum unterscheiden sie sich?</translation>
    </message>
    <message>
        <source>Why this number: %1</source>
        <translation>Warum diese Zahl: %1</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>Why this number? (Ctrl+I)</source>
        <translation>Warum diese Zahl? (Strg+I)</translation>
    </message>
    <message>
        <source>Within an hour waits fall off exponentially: P(wait &gt; t) = P(wait at all) × e to the −t ÷ their mean. Beyond the objective, or a second without one: %1 of the requests.</source>
        <translation>Innerhalb einer Stunde fallen Wartezeiten exponentiell ab: P(Warten &gt; t) = P(überhaupt warten) × e hoch −t ÷ ihr Mittel. Über dem Ziel, ohne eines über einer Sekunde: %1 der Anfragen.</translation>
    </message>
    <message>
        <source>Without revenue there is no margin</source>
        <translation>Ohne Umsatz gibt es keine Marge</translation>
    </message>
    <message>
        <source>Without revenue there is no margin. Enter what a task earns on the Demand &amp; revenue page.</source>
        <translation>Ohne Umsatz gibt es keine Marge. Geben Sie auf der Seite Nachfrage &amp; Umsatz ein, was eine Aufgabe einbringt.</translation>
    </message>
    <message>
        <source>Work of the busiest hour</source>
        <translation>Arbeit der vollsten Stunde</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>Schreiben der Antwort</translation>
    </message>
    <message>
        <source>a loss</source>
        <translation>ein Verlust</translation>
    </message>
    <message>
        <source>a price that is not drawn, see the table</source>
        <translation>ein Preis, der nicht gezeichnet ist, siehe Tabelle</translation>
    </message>
    <message>
        <source>a request takes %1 replica-seconds</source>
        <translation>eine Anfrage braucht %1 Replikat-Sekunden</translation>
    </message>
    <message>
        <source>a wrong or missing answer that matters went unnoticed</source>
        <translation>eine falsche oder fehlende Antwort, auf die es ankommt, blieb unbemerkt</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>aborts the task</source>
        <translation>bricht die Aufgabe ab</translation>
    </message>
    <message>
        <source>above %1 tokens</source>
        <translation>über %1 Token</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>after failure</source>
        <translation>nach Fehlschlag</translation>
    </message>
    <message>
        <source>all attempts of a stage failed</source>
        <translation>alle Versuche einer Stufe misslangen</translation>
    </message>
    <message>
        <source>all draws</source>
        <translation>alle Ziehungen</translation>
    </message>
    <message>
        <source>all draws %1</source>
        <translation>alle Ziehungen %1</translation>
    </message>
    <message>
        <source>all hours alike</source>
        <translation>alle Stunden gleich</translation>
    </message>
    <message>
        <source>all tasks %1</source>
        <translation>alle Aufgaben %1</translation>
    </message>
    <message>
        <source>an accelerator-hour is %1 capital, %2 power at full load, %3 staff and space</source>
        <translation>eine Beschleuniger-Stunde ist %1 Kapital, %2 Strom unter Volllast, %3 Personal und Fläche</translation>
    </message>
    <message>
        <source>an uncertain number of them</source>
        <translation>einer unsicheren Zahl davon</translation>
    </message>
    <message>
        <source>and %1 a seat</source>
        <translation>und %1 je Nutzerplatz</translation>
    </message>
    <message>
        <source>and above</source>
        <translation>und mehr</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>answer cache</source>
        <translation>Antwort-Cache</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>as the pipeline&apos;s</source>
        <translation>wie die Pipeline</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>verlangt %1</translation>
    </message>
    <message>
        <source>asks a human</source>
        <translation>fragt einen Menschen</translation>
    </message>
    <message>
        <source>at most %1 asked</source>
        <translation>höchstens %1 verlangt</translation>
    </message>
    <message>
        <source>at the base values %1</source>
        <translation>bei den Grundwerten %1</translation>
    </message>
    <message>
        <source>base and on demand</source>
        <translation>Grundlast und nach Bedarf</translation>
    </message>
    <message>
        <source>before the first date</source>
        <translation>vor dem ersten Datum</translation>
    </message>
    <message>
        <source>below the busiest one</source>
        <translation>unter der vollsten</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>break-even %1</source>
        <translation>Gewinnschwelle %1</translation>
    </message>
    <message>
        <source>by the load</source>
        <translation>nach der Last</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>checker</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>checker, tools, retrieval, response cache and human fees</source>
        <translation>Prüfer, Werkzeuge, Suche, Antwort-Cache und Gebühren für Menschen</translation>
    </message>
    <message>
        <source>complexity not stated</source>
        <translation>Schwierigkeit nicht angegeben</translation>
    </message>
    <message>
        <source>compute of own pools</source>
        <translation>Rechenzeit eigener Pools</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>cost of a month</source>
        <translation>Kosten eines Monats</translation>
    </message>
    <message>
        <source>cost of all attempts %1</source>
        <translation>Kosten aller Versuche %1</translation>
    </message>
    <message>
        <source>cost of the month %1</source>
        <translation>Kosten des Monats %1</translation>
    </message>
    <message>
        <source>cost per success</source>
        <translation>Kosten je Erfolg</translation>
    </message>
    <message>
        <source>doubted</source>
        <translation>fraglich</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>draws in which own is cheapest</source>
        <translation>Ziehungen, in denen eigen am günstigsten ist</translation>
    </message>
    <message>
        <source>draws that reach %1: %2</source>
        <translation>Ziehungen, die %1 erreichen: %2</translation>
    </message>
    <message>
        <source>each task leaves %1</source>
        <translation>Deckungsbeitrag je Aufgabe %1</translation>
    </message>
    <message>
        <source>each task leaves %1: no volume covers the fixed costs</source>
        <translation>Deckungsbeitrag je Aufgabe %1: kein Volumen deckt die Fixkosten</translation>
    </message>
    <message>
        <source>edge devices</source>
        <translation>Geräte vor Ort</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>ends right</source>
        <translation>endet richtig</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>every attempt, tool, check and pool hour of the month</source>
        <translation>jeder Versuch, jedes Werkzeug, jede Prüfung und Poolstunde des Monats</translation>
    </message>
    <message>
        <source>every draw 10 % lower and higher; the values are means</source>
        <translation>jede Ziehung 10 % niedriger und höher; die Werte sind Mittelwerte</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>failed tasks times their cost</source>
        <translation>misslungene Aufgaben mal ihre Kosten</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Ausweichmodell</translation>
    </message>
    <message>
        <source>fallback %1</source>
        <translation>Ausweichmodell %1</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>first attempts</source>
        <translation>erste Versuche</translation>
    </message>
    <message>
        <source>first attempts of %1 calls per task</source>
        <translation>erste Versuche von %1 Aufrufen je Aufgabe</translation>
    </message>
    <message>
        <source>first model</source>
        <translation>erstes Modell</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>zuerst gesehen</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>fixed costs and overhead %1</source>
        <translation>Fix- und Gemeinkosten %1</translation>
    </message>
    <message>
        <source>fixed costs of kind overhead</source>
        <translation>Fixkosten der Art Gemeinkosten</translation>
    </message>
    <message>
        <source>fixed costs of kind platform</source>
        <translation>Fixkosten der Art Plattform</translation>
    </message>
    <message>
        <source>for peaks, the wait objective or target utilisation, and whole replicas</source>
        <translation>für Spitzen, Warteziel oder Zielauslastung und ganze Replikate</translation>
    </message>
    <message>
        <source>for peaks, waits and whole replicas</source>
        <translation>für Spitzen, Wartezeiten und ganze Replikate</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>from %1, as successor</source>
        <translation>ab %1, als Nachfolger</translation>
    </message>
    <message>
        <source>full from %1</source>
        <translation>voll ab %1</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>macht weiter</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation>Bruttomarge</translation>
    </message>
    <message>
        <source>gross margin at least %1</source>
        <translation>Bruttomarge mindestens %1</translation>
    </message>
    <message>
        <source>gross margin below it</source>
        <translation>Bruttomarge darunter</translation>
    </message>
    <message>
        <source>gross margin of %1 months, median of %2 draws</source>
        <translation>Bruttomarge von %1 Monaten, Median von %2 Ziehungen</translation>
    </message>
    <message>
        <source>gross profit %1</source>
        <translation>Bruttogewinn %1</translation>
    </message>
    <message>
        <source>has no figures alone</source>
        <translation>hat allein keine Zahlen</translation>
    </message>
    <message>
        <source>has room in every draw</source>
        <translation>hat in jeder Ziehung Platz</translation>
    </message>
    <message>
        <source>hour %1: %2 requests a second%3 of %4 that %5 replicas carry</source>
        <translation>Stunde %1: %2 Anfragen je Sekunde%3 von %4, die %5 Replikate tragen</translation>
    </message>
    <message>
        <source>human</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>k</source>
        <comment>thousand, right after a number: 46.3k</comment>
        <translation>&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>kept %1 years an accelerator costs %2 a year, the least</source>
        <translation>%1 Jahre behalten kostet ein Beschleuniger %2 im Jahr, am wenigsten</translation>
    </message>
    <message>
        <source>kept by the hour, whatever the volume</source>
        <translation>stundenweise gehalten, bei jedem Volumen</translation>
    </message>
    <message>
        <source>less fixed costs of the platform</source>
        <translation>weniger Fixkosten der Plattform</translation>
    </message>
    <message>
        <source>less pools that no task uses</source>
        <translation>weniger Pools, die keine Aufgabe nutzt</translation>
    </message>
    <message>
        <source>less what belongs to no segment</source>
        <translation>weniger, was zu keinem Segment gehört</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>load over the capacity of the paid hours</source>
        <translation>Last über der Kapazität der bezahlten Stunden</translation>
    </message>
    <message>
        <source>mean of %1 draws of what is not known</source>
        <translation>Mittel von %1 Ziehungen dessen, was nicht bekannt ist</translation>
    </message>
    <message>
        <source>mean of %1 simulated tasks, %2</source>
        <translation>Mittel über %1 simulierte Aufgaben, %2</translation>
    </message>
    <message>
        <source>mean of all tasks; %1 simulated tasks take %2</source>
        <translation>Mittel aller Aufgaben; %1 simulierte Aufgaben brauchen %2</translation>
    </message>
    <message>
        <source>mean over the draws, less the base values</source>
        <translation>Mittel über die Ziehungen minus Grundwerte</translation>
    </message>
    <message>
        <source>mean time of a task</source>
        <translation>mittlere Zeit einer Aufgabe</translation>
    </message>
    <message>
        <source>median of %1 draws</source>
        <translation>Median über %1 Ziehungen</translation>
    </message>
    <message>
        <source>median of %1 draws of what is not known; %2 at the base values</source>
        <translation>Median über %1 Ziehungen des Unbekannten; %2 bei den Basiswerten</translation>
    </message>
    <message>
        <source>median of the sum, less the sum of the medians</source>
        <translation>Median der Summe minus Summe der Mediane</translation>
    </message>
    <message>
        <source>median over the draws, less the base values</source>
        <translation>Median über die Ziehungen, abzüglich der Basiswerte</translation>
    </message>
    <message>
        <source>misses its target</source>
        <translation>verfehlt sein Ziel</translation>
    </message>
    <message>
        <source>misses its target in %1 of draws</source>
        <translation>verfehlt sein Ziel in %1 der Ziehungen</translation>
    </message>
    <message>
        <source>more than tenfold: right unit?</source>
        <translation>mehr als das Zehnfache: richtige Einheit?</translation>
    </message>
    <message>
        <source>never within this range</source>
        <translation>nie in diesem Bereich</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>next tier takes them</source>
        <translation>nächste Stufe übernimmt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>no longer priced</source>
        <translation>nicht mehr bepreist</translation>
    </message>
    <message>
        <source>no prefix cache</source>
        <translation>kein Präfix-Cache</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>keine Werkzeuge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not aborted, and every answer that matters is right</source>
        <translation>nicht abgebrochen, und jede Antwort, auf die es ankommt, ist richtig</translation>
    </message>
    <message>
        <source>not all of it could be stored</source>
        <translation>nicht alles konnte gespeichert werden</translation>
    </message>
    <message>
        <source>not in this file, and not used</source>
        <translation>nicht in dieser Datei und nicht genutzt</translation>
    </message>
    <message>
        <source>not in this file, kept from %1</source>
        <translation>nicht in dieser Datei, behalten aus %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>of %1 accelerators</source>
        <translation>von %1 Beschleunigern</translation>
    </message>
    <message>
        <source>of %1 simulated tasks, ±%2</source>
        <translation>von %1 simulierten Aufgaben, ±%2</translation>
    </message>
    <message>
        <source>of %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>of capacity</source>
        <translation>der Kapazität</translation>
    </message>
    <message>
        <source>of draws</source>
        <translation>der Ziehungen</translation>
    </message>
    <message>
        <source>of requests</source>
        <translation>der Anfragen</translation>
    </message>
    <message>
        <source>of tasks</source>
        <translation>der Aufgaben</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>auf Abruf</translation>
    </message>
    <message>
        <source>on no stated date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>one request per call</source>
        <translation>eine Anfrage je Aufruf</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>overloaded at %1</source>
        <translation>überlastet um %1</translation>
    </message>
    <message>
        <source>overloaded in %1 of draws</source>
        <translation>überlastet in %1 der Ziehungen</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>own P50</source>
        <translation>eigen P50</translation>
    </message>
    <message>
        <source>own less API per successful task, at %1 tasks a month</source>
        <translation>eigen minus API je erfolgreicher Aufgabe, bei %1 Aufgaben im Monat</translation>
    </message>
    <message>
        <source>own pool</source>
        <translation>eigener Pool</translation>
    </message>
    <message>
        <source>own pools %1</source>
        <translation>eigene Pools %1</translation>
    </message>
    <message>
        <source>own target</source>
        <translation>eigenes Ziel</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <source>paid as of</source>
        <translation>bezahlt zum</translation>
    </message>
    <message>
        <source>paid, and no request to serve</source>
        <translation>bezahlt, und keine Anfrage da</translation>
    </message>
    <message>
        <source>per 1M output tokens</source>
        <translation>je 1M Ausgabe-Token</translation>
    </message>
    <message>
        <source>per attempted task before fixed costs; median of %1 draws</source>
        <translation>je begonnener Aufgabe vor Fixkosten; Median von %1 Ziehungen</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>power added at full load</source>
        <translation>Strom zusätzlich bei voller Last</translation>
    </message>
    <message>
        <source>power, idle</source>
        <translation>Strom im Leerlauf</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>price of cache writes</source>
        <translation>Preis des Schreibens in den Cache</translation>
    </message>
    <message>
        <source>price of cached input</source>
        <translation>Preis der Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>price of input</source>
        <translation>Preis der Eingabe</translation>
    </message>
    <message>
        <source>price of output</source>
        <translation>Preis der Ausgabe</translation>
    </message>
    <message>
        <source>price of reasoning</source>
        <translation>Preis des Reasonings</translation>
    </message>
    <message>
        <source>price sheet</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>provisioned</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>replicas at the busiest hour</source>
        <translation>Replikate in der vollsten Stunde</translation>
    </message>
    <message>
        <source>replicas that load the model, paid and of no use</source>
        <translation>Replikate, die das Modell laden: bezahlt und ohne Nutzen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>requests P50</source>
        <translation>Anfragen P50</translation>
    </message>
    <message>
        <source>requests a second times replica-seconds of each</source>
        <translation>Anfragen je Sekunde mal Replikatsekunden einer jeden</translation>
    </message>
    <message>
        <source>requests queue</source>
        <translation>Anfragen warten</translation>
    </message>
    <message>
        <source>requests that are served</source>
        <translation>Anfragen, die bedient werden</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>reserved by the hour, not by the second</source>
        <translation>je Stunde reserviert, nicht je Sekunde</translation>
    </message>
    <message>
        <source>reserved, but no task uses them</source>
        <translation>reserviert, aber von keiner Aufgabe genutzt</translation>
    </message>
    <message>
        <source>response cache</source>
        <translation>Antwort-Cache</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>läuft aus</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>revenue %1</source>
        <translation>Umsatz %1</translation>
    </message>
    <message>
        <source>revenue less costs of the tasks %1</source>
        <translation>Umsatz minus Kosten der Aufgaben %1</translation>
    </message>
    <message>
        <source>revenue of all months %1</source>
        <translation>Umsatz aller Monate %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>Reserve %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>several rounds</source>
        <translation>mehrere Runden</translation>
    </message>
    <message>
        <source>share of revenue</source>
        <translation>Anteil am Umsatz</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>space and network</source>
        <translation>Fläche und Netz</translation>
    </message>
    <message>
        <source>spent on tasks that failed, shared out over those that succeeded</source>
        <translation>für misslungene Aufgaben ausgegeben, auf die erfolgreichen verteilt</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>successful and attempted tasks at their prices</source>
        <translation>erfolgreiche und begonnene Aufgaben zu ihren Preisen</translation>
    </message>
    <message>
        <source>successful tasks %1</source>
        <translation>erfolgreiche Aufgaben %1</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>Zusammenfassungen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>target %1 at P50</source>
        <translation>Ziel %1 bei P50</translation>
    </message>
    <message>
        <source>tasks a month; median of the %1 of draws that break even</source>
        <translation>Aufgaben im Monat; Median der %1 der Ziehungen mit Gewinnschwelle</translation>
    </message>
    <message>
        <source>tasks fail</source>
        <translation>Aufgaben scheitern</translation>
    </message>
    <message>
        <source>tasks that end right %1</source>
        <translation>Aufgaben, die richtig enden %1</translation>
    </message>
    <message>
        <source>tasks within %1: %2</source>
        <translation>Aufgaben innerhalb von %1: %2</translation>
    </message>
    <message>
        <source>the API %1</source>
        <translation>die API %1</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>the prefix was read from the cache in %1 of attempts</source>
        <translation>das Präfix wurde in %1 der Versuche aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <source>their costs %1</source>
        <translation>ihre Kosten %1</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tokens per attempt</source>
        <translation>Token je Versuch</translation>
    </message>
    <message>
        <source>tokens per call</source>
        <translation>Token je Aufruf</translation>
    </message>
    <message>
        <source>tool calls</source>
        <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>typed in, owned</source>
        <translation>eingegeben, gekauft</translation>
    </message>
    <message>
        <source>until first tokens</source>
        <translation>bis zu ersten Token</translation>
    </message>
    <message>
        <source>until first tokens %1</source>
        <translation>bis zu ersten Token %1</translation>
    </message>
    <message>
        <source>up to %1 tries</source>
        <translation>bis %1 Versuche</translation>
    </message>
    <message>
        <source>usage cost of the month</source>
        <translation>Nutzungskosten des Monats</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>wechselnd</translation>
    </message>
    <message>
        <source>waiting for pools</source>
        <translation>Warten auf Pools</translation>
    </message>
    <message>
        <source>waiting for pools %1</source>
        <translation>Warten auf Pools %1</translation>
    </message>
    <message>
        <source>what is agreed with providers adds to the list prices above, or saves</source>
        <translation>was mit Anbietern vereinbart ist, kommt zu den Listenpreisen hinzu oder spart daran</translation>
    </message>
    <message>
        <source>what is not known %1</source>
        <translation>was nicht bekannt ist %1</translation>
    </message>
    <message>
        <source>what their mean differs by</source>
        <translation>um so viel weicht ihr Mittel ab</translation>
    </message>
    <message>
        <source>what they do to each other</source>
        <translation>wie sie aufeinander wirken</translation>
    </message>
    <message>
        <source>when the pool is full</source>
        <translation>wenn der Pool voll ist</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>warum?</translation>
    </message>
    <message>
        <source>within ±</source>
        <translation>innerhalb von ±</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>work of the busiest hour %1 replicas</source>
        <translation>Arbeit der vollsten Stunde %1 Replikate</translation>
    </message>
    <message>
        <source>writing answers</source>
        <translation>Schreiben der Antworten</translation>
    </message>
    <message>
        <source>writing answers %1</source>
        <translation>Schreiben der Antworten %1</translation>
    </message>
    <message>
        <source>wrong answer</source>
        <translation>falsche Antwort</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>± (95 %)</source>
        <translation>± (95 %)</translation>
    </message>
    <message>
        <source>± is the 95 % error of the percentile, from its order statistics.</source>
        <translation>± ist der 95-%-Fehler des Perzentils, aus seinen Ordnungsstatistiken.</translation>
    </message>
    <message>
        <source>± is the 95 % error of the simulation (delta method over cost and success). The exact engine gives %1; the largest deviation of any figure is %2 standard errors. Values that are not known stand at their P50.</source>
        <translation>± ist der 95-%-Fehler der Simulation (Delta-Methode über Kosten und Erfolg). Das exakte Verfahren ergibt %1; die größte Abweichung einer Zahl beträgt %2 Standardfehler. Unbekannte Werte stehen auf ihrem P50.</translation>
    </message>
    <message>
        <source>± is the 95 % error of the simulation. The exact engine gives %1.</source>
        <translation>± ist der 95-%-Fehler der Simulation. Das exakte Verfahren ergibt %1.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write %2 or %3.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen. Schreiben Sie %2 oder %3.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as in %2 or %3.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie wie %2 oder %3.</translation>
    </message>
</context>
<context>
    <name>farthing::ui::BenchmarkEdit</name>
    <message>
        <source>Benchmark rows of one replica: input, output, tokens/s</source>
        <translation>Benchmark-Zeilen eines Replikats: Eingabe, Ausgabe, Token/s</translation>
    </message>
    <message>
        <source>Benchmark rows: input, output, tokens per second</source>
        <translation>Benchmark-Zeilen: Eingabe, Ausgabe, Token je Sekunde</translation>
    </message>
    <message>
        <source>Change benchmark rows</source>
        <translation>Benchmark-Zeilen ändern</translation>
    </message>
    <message>
        <source>Fitted law less measured, row by row: %1.</source>
        <translation>Angepasstes Gesetz minus gemessen, Zeile für Zeile: %1.</translation>
    </message>
    <message>
        <source>Too few rows for a fit: the physics are scaled to them. Law less measured, row by row: %1.</source>
        <translation>Zu wenige Zeilen für eine Anpassung: die Physik wird auf sie skaliert. Gesetz minus gemessen, Zeile für Zeile: %1.</translation>
    </message>
    <message>
        <source>input, output, tokens per second</source>
        <translation>Eingabe, Ausgabe, Token je Sekunde</translation>
    </message>
</context>
<context>
    <name>farthing::ui::CarryEdit</name>
    <message>
        <source>Change carried answers</source>
        <translation>Übernommene Antworten ändern</translation>
    </message>
    <message>
        <source>No stage comes before this one.</source>
        <translation>Vor dieser Stufe kommt keine.</translation>
    </message>
    <message>
        <source>the answer of %1</source>
        <translation>die Antwort von %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ChartBatch</name>
    <message>
        <source>Exporting charts</source>
        <translation>Diagramme werden exportiert</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ChartPanel</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>%1: export</source>
        <translation>%1: exportieren</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV-Tabelle…</translation>
    </message>
    <message>
        <source>Copy image and table</source>
        <translation>Bild und Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>Dieses Diagramm exportieren</translation>
    </message>
    <message>
        <source>PDF page…</source>
        <translation>PDF-Seite…</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>PNG-Bild…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG-Zeichnung…</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Zum Feld</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ColumnStep</name>
    <message>
        <source>%1 is read as</source>
        <translation>%1 wird gelesen als</translation>
    </message>
    <message>
        <source>1K tokens</source>
        <translation>1&#x202f;000 Token</translation>
    </message>
    <message>
        <source>1M tokens</source>
        <translation>1 Mio. Token</translation>
    </message>
    <message>
        <source>1M tokens unless said</source>
        <translation>1 Mio. Token, wenn nicht anders gesagt</translation>
    </message>
    <message>
        <source>Choose it in the list beside the title of that column.</source>
        <translation>Wählen Sie sie in der Liste neben dem Titel dieser Spalte.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comma: 1,25</source>
        <translation>Komma: 1,25</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>First rows as they will be stored, per one million tokens</source>
        <translation>Erste Zeilen, wie sie gespeichert werden, je eine Million Token</translation>
    </message>
    <message>
        <source>First value of the column: %1</source>
        <translation>Erster Wert der Spalte: %1</translation>
    </message>
    <message>
        <source>Guessed from the title. Reviewing the changes confirms it.</source>
        <translation>Aus dem Titel geraten. Das Prüfen der Änderungen bestätigt es.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Point: 1.25</source>
        <translation>Punkt: 1.25</translation>
    </message>
    <message>
        <source>Preview as it will be stored</source>
        <translation>Vorschau, wie gespeichert wird</translation>
    </message>
    <message>
        <source>Prices are per</source>
        <translation>Preise gelten je</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>a name without a slash</source>
        <translation>ein Name ohne Schrägstrich</translation>
    </message>
    <message>
        <source>appears once every question above is answered</source>
        <translation>erscheint, sobald jede Frage oben beantwortet ist</translation>
    </message>
    <message>
        <source>cents per 1K tokens</source>
        <translation>Cent je 1&#x202f;000 Token</translation>
    </message>
    <message>
        <source>cents per 1M tokens</source>
        <translation>Cent je 1 Mio. Token</translation>
    </message>
    <message>
        <source>cents per token</source>
        <translation>Cent je Token</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>from the column %1</source>
        <translation>aus der Spalte %1</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>named by the model</source>
        <translation>im Modellnamen genannt</translation>
    </message>
    <message>
        <source>per 1M tokens, first rows; ? is unknown and never read as zero</source>
        <translation>je 1 Mio. Token, erste Zeilen; ? ist unbekannt und wird nie als null gelesen</translation>
    </message>
    <message>
        <source>three letters, such as USD</source>
        <translation>drei Buchstaben, etwa USD</translation>
    </message>
    <message>
        <source>titles found in row %1</source>
        <translation>Titel in Zeile %1 gefunden</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>noch zu beantworten</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>farthing::ui::CorrelationEdit</name>
    <message>
        <source>Add pair</source>
        <translation>Paar hinzufügen</translation>
    </message>
    <message>
        <source>Change pair</source>
        <translation>Paar ändern</translation>
    </message>
    <message>
        <source>Nothing: what is not known is independent of each other.</source>
        <translation>Nichts: das Unbekannte ist voneinander unabhängig.</translation>
    </message>
    <message>
        <source>Number of pair %1</source>
        <translation>Zahl von Paar %1</translation>
    </message>
    <message>
        <source>Other number of pair %1</source>
        <translation>Andere Zahl von Paar %1</translation>
    </message>
    <message>
        <source>Rank correlations of numbers that are not known, joined by a Gaussian copula. Without a pair they are independent.</source>
        <translation>Rangkorrelationen unbekannter Zahlen, verbunden durch eine Gauß-Kopula. Ohne Paar sind sie unabhängig.</translation>
    </message>
    <message>
        <source>Remove pair</source>
        <translation>Paar entfernen</translation>
    </message>
    <message>
        <source>Remove pair %1</source>
        <translation>Paar %1 entfernen</translation>
    </message>
    <message>
        <source>Two numbers of the plan must be uncertain first.</source>
        <translation>Erst müssen zwei Zahlen des Plans unsicher sein.</translation>
    </message>
    <message>
        <source>What moves together</source>
        <translation>Was sich gemeinsam bewegt</translation>
    </message>
</context>
<context>
    <name>farthing::ui::CurvePreview</name>
    <message>
        <source> · cap %1 cuts %2</source>
        <translation> · Obergrenze %1 schneidet %2 ab</translation>
    </message>
    <message>
        <source>%1 is %2. %3</source>
        <translation>%1 ist %2. %3</translation>
    </message>
    <message>
        <source>, cap %1 cuts %2</source>
        <translation>, Obergrenze %1 schneidet %2 ab</translation>
    </message>
    <message>
        <source>Curve of the value</source>
        <translation>Kurve des Werts</translation>
    </message>
    <message>
        <source>Drag a mark, or select one with Up and Down and move it with Left and Right; Esc takes a drag back.</source>
        <translation>Ziehen Sie eine Marke, oder wählen Sie eine mit Auf und Ab und bewegen Sie sie mit Links und Rechts; Esc nimmt ein Ziehen zurück.</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::DemandPage</name>
    <message>
        <source>%1%2 seats do the month&apos;s tasks; each leaves %3 after usage, and %4 % of them use more than they pay for (base values).</source>
        <translation>%1%2 Nutzerplätze erledigen die Aufgaben des Monats; jeder lässt nach der Nutzung %3 übrig, und %4 % von ihnen nutzen mehr, als sie bezahlen (Basiswerte).</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>All cost</source>
        <translation>Alle Kosten</translation>
    </message>
    <message>
        <source>All tasks are alike and sold at one price. Add a segment where some customers send larger tasks, pay another price or grow faster.</source>
        <translation>Alle Aufgaben sind gleich und werden zu einem Preis verkauft. Fügen Sie ein Segment hinzu, wo manche Kunden größere Aufgaben schicken, einen anderen Preis zahlen oder schneller wachsen.</translation>
    </message>
    <message>
        <source>At a median of %1 tasks a month each leaves %2 before fixed costs (P10 %3, P90 %4).</source>
        <translation>Bei einem Median von %1 Aufgaben im Monat hat jede einen Deckungsbeitrag von %2 (P10 %3, P90 %4).</translation>
    </message>
    <message>
        <source>At a median of %1 tasks a month; state what a task earns to see a margin.</source>
        <translation>Bei einem Median von %1 Aufgaben im Monat; geben Sie an, was eine Aufgabe einbringt, um eine Marge zu sehen.</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Basisfall</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Cash, added up</source>
        <translation>Zahlungsmittel, aufsummiert</translation>
    </message>
    <message>
        <source>Computing the months ahead</source>
        <translation>Die kommenden Monate werden berechnet</translation>
    </message>
    <message>
        <source>Demand and price</source>
        <translation>Nachfrage und Preis</translation>
    </message>
    <message>
        <source>Demand and revenue</source>
        <translation>Nachfrage und Umsatz</translation>
    </message>
    <message>
        <source>Figure of the months ahead</source>
        <translation>Kennzahl der nächsten Monate</translation>
    </message>
    <message>
        <source>Fixed costs</source>
        <translation>Fixkosten</translation>
    </message>
    <message>
        <source>Gross margin, money</source>
        <translation>Bruttomarge, Geld</translation>
    </message>
    <message>
        <source>Gross margin, of revenue</source>
        <translation>Bruttomarge, vom Umsatz</translation>
    </message>
    <message>
        <source>Monthly gross margin ahead</source>
        <translation>Bruttomarge der kommenden Monate</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>None: no cost of the month stands apart from the tasks.</source>
        <translation>Keine: kein Posten des Monats steht neben den Aufgaben.</translation>
    </message>
    <message>
        <source>Nothing changes from month to month yet.</source>
        <translation>Noch ändert sich von Monat zu Monat nichts.</translation>
    </message>
    <message>
        <source>Replicas of %1</source>
        <translation>Replikate von %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Set growth</source>
        <translation>Wachstum angeben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeige</translation>
    </message>
    <message>
        <source>Sold by the seat</source>
        <translation>Verkauf nach Nutzerplätzen</translation>
    </message>
    <message>
        <source>Something that happens at the start of a month: a model retires, prices change, a cost falls due, hardware is replaced</source>
        <translation>Etwas, das zu Beginn eines Monats geschieht: ein Modell läuft aus, Preise ändern sich, Kosten werden fällig, Hardware wird ersetzt</translation>
    </message>
    <message>
        <source>Stopped. The next edit computes it.</source>
        <translation>Angehalten. Die nächste Eingabe rechnet weiter.</translation>
    </message>
    <message>
        <source>Tasks per month</source>
        <translation>Aufgaben je Monat</translation>
    </message>
    <message>
        <source>Time that a task may take</source>
        <translation>Erlaubte Dauer einer Aufgabe</translation>
    </message>
    <message>
        <source>Utilisation of %1</source>
        <translation>Auslastung von %1</translation>
    </message>
    <message>
        <source>When tasks come</source>
        <translation>Wann Aufgaben kommen</translation>
    </message>
    <message>
        <source>fixed cost</source>
        <translation>Fixkosten</translation>
    </message>
    <message>
        <source>margin per task</source>
        <translation>Deckungsbeitrag je Aufgabe</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>such as UTC+01:00</source>
        <translation>etwa UTC+01:00</translation>
    </message>
    <message>
        <source>twelve weights, January first</source>
        <translation>zwölf Gewichte, Januar zuerst</translation>
    </message>
</context>
<context>
    <name>farthing::ui::DistributionEdit</name>
    <message>
        <source>%1: kind of distribution</source>
        <translation>%1: Art der Verteilung</translation>
    </message>
    <message>
        <source>%1: the distribution as text</source>
        <translation>%1: die Verteilung als Text</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Lists are written as in the plan file, for example {&quot;dist&quot;:&quot;empirical&quot;,&quot;values&quot;:[120,340,900]}</source>
        <translation>Listen werden wie in der Plandatei geschrieben, zum Beispiel {&quot;dist&quot;:&quot;empirical&quot;,&quot;values&quot;:[120,340,900]}</translation>
    </message>
    <message>
        <source>Values above the cap are cut off at it. Empty: no cap.</source>
        <translation>Werte über der Obergrenze werden dort abgeschnitten. Leer: keine Obergrenze.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>farthing::ui::EffectView</name>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 von %2 Fällen</translation>
    </message>
    <message>
        <source>A successful task becomes %1 cheaper: %2 to %3.</source>
        <translation>Eine erfolgreiche Aufgabe wird um %1 günstiger: %2 auf %3.</translation>
    </message>
    <message>
        <source>A successful task becomes %1 dearer: %2 to %3.</source>
        <translation>Eine erfolgreiche Aufgabe wird um %1 teurer: %2 auf %3.</translation>
    </message>
    <message>
        <source>A successful task still costs %1.</source>
        <translation>Eine erfolgreiche Aufgabe kostet weiterhin %1.</translation>
    </message>
    <message>
        <source>At the base values, by the exact engine</source>
        <translation>Bei den Basiswerten, nach dem exakten Verfahren</translation>
    </message>
    <message>
        <source>At the base values, by the exact engine: no simulation error</source>
        <translation>Bei den Basiswerten, nach dem exakten Verfahren: kein Simulationsfehler</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Basisfall</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 cases.</source>
        <translation>Abgebrochen nach %1 von %2 Fällen.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Cases computed</source>
        <translation>Berechnete Fälle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Cost per success</source>
        <translation>Kosten je Erfolg</translation>
    </message>
    <message>
        <source>Effect on cost and margin</source>
        <translation>Wirkung auf Kosten und Marge</translation>
    </message>
    <message>
        <source>Effect on each case</source>
        <translation>Wirkung auf jeden Fall</translation>
    </message>
    <message>
        <source>Median margin</source>
        <translation>Median der Marge</translation>
    </message>
    <message>
        <source>Median margin %1 to %2.</source>
        <translation>Median der Marge %1 auf %2.</translation>
    </message>
    <message>
        <source>Median over the draws of what is not known; both sides use the same draws</source>
        <translation>Median über die Ziehungen des Unbekannten; beide Seiten nutzen dieselben Ziehungen</translation>
    </message>
    <message>
        <source>P(margin at least target): %1, then %2</source>
        <translation>P(Marge mindestens Ziel): %1, dann %2</translation>
    </message>
    <message>
        <source>The base case cannot be priced: %1</source>
        <translation>Der Basisfall lässt sich nicht bepreisen: %1</translation>
    </message>
    <message>
        <source>There is no plan yet to see an effect on.</source>
        <translation>Es gibt noch keinen Plan, an dem sich eine Wirkung zeigt.</translation>
    </message>
    <message>
        <source>This scenario pins another sheet: it stays as it is</source>
        <translation>Dieses Szenario legt eine andere Preisliste fest: es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird ausgerechnet…</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>own sheet</source>
        <translation>eigene Preisliste</translation>
    </message>
</context>
<context>
    <name>farthing::ui::EventLine</name>
    <message>
        <source>%1, month %2</source>
        <translation>%1, Monat %2</translation>
    </message>
    <message>
        <source>Drag an event to another month; or choose it with Up and Down and move it with Left and Right. Esc takes a drag back.</source>
        <translation>Ziehen Sie ein Ereignis in einen anderen Monat; oder wählen Sie es mit Auf und Ab und bewegen Sie es mit Links und Rechts. Esc nimmt das Ziehen zurück.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events of the months ahead</source>
        <translation>Ereignisse der kommenden Monate</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>farthing::ui::FailureEdit</name>
    <message>
        <source>A human answers, for a fee</source>
        <translation>Ein Mensch antwortet, gegen Gebühr</translation>
    </message>
    <message>
        <source>Abort the task</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Change what happens on failure</source>
        <translation>Verhalten bei Fehlschlag ändern</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Ohne Antwort weitermachen</translation>
    </message>
    <message>
        <source>When all attempts fail</source>
        <translation>Wenn alle Versuche misslingen</translation>
    </message>
</context>
<context>
    <name>farthing::ui::FieldDelegate</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>farthing::ui::FieldEdit</name>
    <message>
        <source>
Default: %1.</source>
        <translation>
Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Changed in this scenario. Base case: %1
</source>
        <translation>In diesem Szenario geändert. Basisfall: %1
</translation>
    </message>
    <message>
        <source>Differs from task to task</source>
        <translation>Verschieden von Aufgabe zu Aufgabe</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Not known: P10, P50, P90</source>
        <translation>Nicht bekannt: P10, P50, P90</translation>
    </message>
    <message>
        <source>What if: a slider</source>
        <translation>Was wäre wenn: ein Regler</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>wechselnd</translation>
    </message>
</context>
<context>
    <name>farthing::ui::FlowView</name>
    <message>
        <source>%1 of tasks go on to stage %2</source>
        <translation>%1 der Aufgaben gehen weiter zu Stufe %2</translation>
    </message>
    <message>
        <source>Stages in order</source>
        <translation>Stufen der Reihe nach</translation>
    </message>
</context>
<context>
    <name>farthing::ui::GuidePage</name>
    <message>
        <source>&lt;b&gt;A margin over two numbers&lt;/b&gt; (Hardware, Demand and revenue) fills from few draws to many. The line is where the median meets the target; the others are P10 and P90.</source>
        <translation>&lt;b&gt;Eine Marge über zwei Zahlen&lt;/b&gt; (Hardware, Nachfrage und Umsatz) füllt sich von wenigen zu vielen Ziehungen. Auf der Linie trifft der Median das Ziel; die anderen sind P10 und P90.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A price sheet&lt;/b&gt; is a dated set of price rows that does not change; a plan names one. &lt;b&gt;A pool&lt;/b&gt; is own accelerators that serve one model.</source>
        <translation>&lt;b&gt;Eine Preisliste&lt;/b&gt; ist eine datierte Menge von Preiszeilen, die sich nicht ändert; ein Plan nennt eine. &lt;b&gt;Ein Pool&lt;/b&gt; sind eigene Beschleuniger, die ein Modell bedienen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A route&lt;/b&gt; lists the models that a call may use, in order, each with its own number of attempts. Going on to the next one is an &lt;b&gt;escalation&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Eine Route&lt;/b&gt; nennt der Reihe nach die Modelle, die ein Aufruf benutzen darf, jedes mit eigener Zahl von Versuchen. Der Übergang zum nächsten ist eine &lt;b&gt;Eskalation&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A stage&lt;/b&gt; makes no, one or several &lt;b&gt;calls&lt;/b&gt;, and a call takes one or more &lt;b&gt;attempts&lt;/b&gt;; each attempt is billed.</source>
        <translation>&lt;b&gt;Eine Stufe&lt;/b&gt; macht keinen, einen oder mehrere &lt;b&gt;Aufrufe&lt;/b&gt;, und ein Aufruf braucht einen oder mehrere &lt;b&gt;Versuche&lt;/b&gt;; jeder Versuch wird berechnet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A task&lt;/b&gt; passes the stages in order. In each stage the first model answers; malformed answers are tried again, then the fallback takes over. Every attempt is billed.</source>
        <translation>&lt;b&gt;Eine Aufgabe&lt;/b&gt; durchläuft die Stufen der Reihe nach. In jeder Stufe antwortet zuerst das erste Modell; unbrauchbare Antworten werden erneut versucht, dann übernimmt das Ausweichmodell. Jeder Versuch wird berechnet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Beside a number&lt;/b&gt; the wave makes it not known, the bell lets it differ from task to task, and the third button opens a slider: drag to see what would be, Esc takes it back.</source>
        <translation>&lt;b&gt;Neben einer Zahl&lt;/b&gt; macht die Welle sie unbekannt, die Glocke lässt sie von Aufgabe zu Aufgabe verschieden sein, und der dritte Knopf öffnet einen Regler: Ziehen zeigt, was wäre, Esc nimmt es zurück.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cards&lt;/b&gt; are the stages in order: the bar is the share of the cost, the arrow says how many tasks go on, the dashed line below which model takes over and for how many calls.</source>
        <translation>&lt;b&gt;Karten&lt;/b&gt; sind die Stufen der Reihe nach: Der Balken ist der Anteil an den Kosten, der Pfeil sagt, wie viele Aufgaben weitergehen, die gestrichelte Linie darunter, welches Modell bei wie vielen Aufrufen übernimmt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cards&lt;/b&gt; give the figures with their error and range. A click asks why. In a scenario they show the change from the base case, and its colour whether that helps.</source>
        <translation>&lt;b&gt;Karten&lt;/b&gt; nennen die Zahlen mit Fehler und Spanne. Ein Klick fragt, warum. In einem Szenario zeigen sie die Änderung gegenüber dem Basisfall, und die Farbe, ob sie hilft.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Charts&lt;/b&gt;: Ctrl and the wheel zoom, a drag draws the box to zoom to, a double click shows all. The buttons at the top right show the table and export the chart as SVG, PNG, PDF or CSV, or copy it for a slide or a sheet.</source>
        <translation>&lt;b&gt;Diagramme&lt;/b&gt;: Strg und Mausrad zoomen, Ziehen zeichnet das Rechteck dafür, ein Doppelklick zeigt alles. Die Schaltflächen rechts oben zeigen die Tabelle und speichern das Diagramm als SVG, PNG, PDF oder CSV oder kopieren es für eine Folie oder Tabelle.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cost per successful task&lt;/b&gt; is the cost of all attempts, failed ones included, divided by the tasks that end right.</source>
        <translation>&lt;b&gt;Kosten je erfolgreicher Aufgabe&lt;/b&gt; sind die Kosten aller Versuche, auch der misslungenen, geteilt durch die Aufgaben, die richtig enden.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Differs from task to task&lt;/b&gt; (the bell): lengths and counts that are drawn anew for each task.</source>
        <translation>&lt;b&gt;Verschieden von Aufgabe zu Aufgabe&lt;/b&gt; (die Glocke): Längen und Anzahlen, die für jede Aufgabe neu gezogen werden.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Discounts and commitments&lt;/b&gt; (Prices, below the table) replace the list prices of a provider or model; exchange rates and the seed stand on Plan settings.</source>
        <translation>&lt;b&gt;Rabatte und Abnahmezusagen&lt;/b&gt; (Preise, unter der Tabelle) ersetzen die Listenpreise eines Anbieters oder Modells; Wechselkurse und Startwert stehen in den Planeinstellungen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Drag a card&lt;/b&gt;, or press Alt and an arrow key, to reorder; Insert, Ctrl+D and Delete add, duplicate and delete. Enter goes to the fields of the stage.</source>
        <translation>&lt;b&gt;Eine Karte ziehen&lt;/b&gt; oder Alt und eine Pfeiltaste drücken ordnet neu; Einfg, Strg+D und Entf fügen hinzu, duplizieren und löschen. Die Eingabetaste führt zu den Feldern der Stufe.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Find&lt;/b&gt; commands, pages and fields by name with Ctrl+K. F1 opens this guide at the page that is shown.</source>
        <translation>&lt;b&gt;Finden&lt;/b&gt;: Befehle, Seiten und Felder über ihren Namen mit Strg+K. F1 öffnet dieses Handbuch bei der gezeigten Seite.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Importing prices&lt;/b&gt; asks what the file does not say, shows what would change and what that does to every scenario, and changes nothing before you accept. A model in use that the file does not list keeps its old price, marked in its notes.</source>
        <translation>&lt;b&gt;Preise importieren&lt;/b&gt; fragt, was die Datei nicht sagt, zeigt, was sich ändern würde und was das in jedem Szenario bewirkt, und ändert nichts, bevor Sie es annehmen. Ein genutztes Modell, das die Datei nicht nennt, behält seinen alten Preis, in den Notizen vermerkt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Lists of GPU prices&lt;/b&gt; are imported like any price file and join the sheet in use; a pool on Hardware takes the price of its accelerator from them.</source>
        <translation>&lt;b&gt;Listen mit GPU-Preisen&lt;/b&gt; werden wie jede Preisdatei importiert und kommen zur verwendeten Liste; ein Pool unter Hardware übernimmt daraus den Preis seines Beschleunigers.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Malformed&lt;/b&gt; answers cannot be used and are asked for again. &lt;b&gt;Transient&lt;/b&gt; errors give no answer, and only a share of the attempt is billed. &lt;b&gt;Correct&lt;/b&gt; is said of valid answers.</source>
        <translation>&lt;b&gt;Unbrauchbare&lt;/b&gt; Antworten werden erneut angefordert. &lt;b&gt;Vorübergehende&lt;/b&gt; Fehler geben keine Antwort, und nur ein Teil des Versuchs wird berechnet. &lt;b&gt;Richtig&lt;/b&gt; heißen nur gültige Antworten.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mean and percentiles&lt;/b&gt;: half lie below P50, one in ten below P10, one in ten above P90. Costs have their bad tail above, margins below. Every figure says which it is.</source>
        <translation>&lt;b&gt;Mittel und Perzentile&lt;/b&gt;: Die Hälfte liegt unter P50, jeder zehnte Wert unter P10, jeder zehnte über P90. Kosten haben ihr schlechtes Ende oben, Margen unten. Jede Zahl sagt, was sie ist.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Months ahead&lt;/b&gt; (Demand and revenue) price each month at its own date; list prices erode, tokens and demand grow, models retire, on the same draws as the month.</source>
        <translation>&lt;b&gt;Kommende Monate&lt;/b&gt; (Nachfrage und Umsatz) bepreisen jeden Monat zu seinem Datum; Listenpreise verfallen, Token und Nachfrage wachsen, Modelle laufen aus, auf denselben Ziehungen wie der Monat.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not known&lt;/b&gt; (the wave): P10, P50 and P90 of a number you are unsure of, typed or dragged on its curve. It spreads margins and monthly cost, not the tasks.</source>
        <translation>&lt;b&gt;Nicht bekannt&lt;/b&gt; (die Welle): P10, P50 und P90 einer Zahl, bei der Sie unsicher sind, eingegeben oder auf ihrer Kurve gezogen. Das streut Margen und Monatskosten, nicht die Aufgaben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Own pools&lt;/b&gt; (Hardware) cost by the hour. Their utilisation is load over capacity, never the time an accelerator is busy. Waits follow Erlang C over all requests that fit at once, or what the pool&apos;s wait objective names.</source>
        <translation>&lt;b&gt;Eigene Pools&lt;/b&gt; (Hardware) kosten je Stunde. Ihre Auslastung ist Last zu Kapazität, nie die Zeit, in der ein Beschleuniger beschäftigt ist. Wartezeiten folgen Erlang C über alle Anfragen, die zugleich hineinpassen, oder was das Wartezeitziel des Pools nennt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Precision&lt;/b&gt; (Plan settings) adds tasks until the cost per successful task is that well known. Such runs take evenly spread points in sixteen sets, and ± is how far the sets differ.</source>
        <translation>&lt;b&gt;Genauigkeit&lt;/b&gt; (Planeinstellungen) nimmt Aufgaben hinzu, bis die Kosten je erfolgreicher Aufgabe so genau bekannt sind. Solche Läufe nehmen gleichmäßig verteilte Punkte in sechzehn Sätzen, und ± ist, wie weit die Sätze auseinanderliegen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Prices by hand&lt;/b&gt;: choose a row on the Prices page and change it beside the table. Each change is one step to undo and makes a version of the sheet; the imported one stays. Empty is unknown, 0 is free.</source>
        <translation>&lt;b&gt;Preise von Hand&lt;/b&gt;: Wählen Sie auf der Seite „Preise“ eine Zeile und ändern Sie sie neben der Tabelle. Jede Änderung lässt sich als ein Schritt rückgängig machen und ergibt eine neue Fassung der Preisliste; die importierte bleibt. Leer ist unbekannt, 0 ist kostenlos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Prices over time&lt;/b&gt;: below the table stand the steps of the chosen price, dotted where it is only announced, and the stages and scenarios that pay it, each one click away. Add price copies the chosen row; with a later first day it announces a price, and the one before ends there.</source>
        <translation>&lt;b&gt;Preise im Verlauf&lt;/b&gt;: Unter der Tabelle stehen die Stufen des gewählten Preises, gepunktet, wo er erst angekündigt ist, und die Stufen der Pipeline und Szenarien, die ihn bezahlen, jede einen Klick entfernt. Preis hinzufügen kopiert die gewählte Zeile; mit einem späteren ersten Tag kündigt sie einen Preis an, und der davor endet dort.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Scenarios&lt;/b&gt; are named lists of changes. Show one, and edits on any page go into it; a dot marks what differs from the base case. Two are compared on the same draws, so that only what differs moves the difference.</source>
        <translation>&lt;b&gt;Szenarien&lt;/b&gt; sind benannte Listen von Änderungen. Zeigen Sie eines, dann gehen Eingaben auf jeder Seite dort hinein; ein Punkt markiert, was vom Basisfall abweicht. Zwei werden auf denselben Ziehungen verglichen, so dass nur das, was verschieden ist, den Unterschied bewegt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Segments&lt;/b&gt; (Demand and revenue) are shares of the tasks with their own size, growth and price. Below them the table sums up: what all tasks leave, less what no single task causes, is the gross margin.</source>
        <translation>&lt;b&gt;Segmente&lt;/b&gt; (Nachfrage und Umsatz) sind Anteile der Aufgaben mit eigener Größe, eigenem Wachstum und Preis. Darunter summiert die Tabelle: was alle Aufgaben lassen, weniger, was keine einzelne Aufgabe verursacht, ist die Bruttomarge.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Start&lt;/b&gt; from a sample or a new plan (Go, Welcome), read the headline on Overview, then change a model or a number on Pipeline: the figures follow at once.</source>
        <translation>&lt;b&gt;Anfangen&lt;/b&gt;: ein Beispiel oder einen neuen Plan öffnen (Gehe zu, Willkommen), im Überblick die Schlagzeile lesen, dann in der Pipeline ein Modell oder eine Zahl ändern: Die Werte folgen sofort.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The headline&lt;/b&gt; states what a successful task costs and what margin it leaves; below it, how often the margin reaches its target.</source>
        <translation>&lt;b&gt;Die Schlagzeile&lt;/b&gt; sagt, was eine erfolgreiche Aufgabe kostet und welche Marge sie lässt; darunter, wie oft die Marge ihr Ziel erreicht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The next replica&lt;/b&gt; (Hardware) is due where the load passes the target of those before. The pool then costs a whole replica more, so a task&apos;s part of it jumps, and falls again as the volume grows.</source>
        <translation>&lt;b&gt;Das nächste Replikat&lt;/b&gt; (Hardware) ist fällig, wo die Last das Ziel der bisherigen übersteigt. Der Pool kostet dann ein ganzes Replikat mehr, so dass der Anteil einer Aufgabe springt und mit dem Volumen wieder fällt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Time of a task&lt;/b&gt; adds its attempts one after another, with their waits for own pools in the hour at which it comes. The time that tasks may take stands on Demand and revenue; Overview says what share is in time. Tasks that a full pool turns away are left out.</source>
        <translation>&lt;b&gt;Die Zeit einer Aufgabe&lt;/b&gt; zählt ihre Versuche nacheinander zusammen, mit dem Warten auf eigene Pools in der Stunde, in der sie kommt. Wie lange Aufgaben dauern dürfen, steht auf Nachfrage und Umsatz; der Überblick sagt, welcher Anteil rechtzeitig fertig ist. Aufgaben, die ein voller Pool abweist, zählen nicht mit.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Two engines&lt;/b&gt;, one simulating task by task and one computing expectations exactly, must agree on every figure.</source>
        <translation>&lt;b&gt;Zwei Verfahren&lt;/b&gt;, eines simuliert Aufgabe für Aufgabe, eines rechnet Erwartungswerte exakt; sie müssen in jeder Zahl übereinstimmen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Unknown is not zero&lt;/b&gt;: a model without a price is an error, never a free one.</source>
        <translation>&lt;b&gt;Unbekannt ist nicht null&lt;/b&gt;: ein Modell ohne Preis ist ein Fehler, nie ein kostenloses.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Unsaved work&lt;/b&gt; is copied to disk within a minute. After a crash the next start offers it; the file itself changes only when you save. File, Earlier saves has the last ten.</source>
        <translation>&lt;b&gt;Nicht Gespeichertes&lt;/b&gt; wird binnen einer Minute auf die Platte kopiert. Nach einem Absturz bietet der nächste Start es an; die Datei selbst ändert sich nur beim Speichern. Datei, Frühere Stände hat die letzten zehn.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What if&lt;/b&gt; on the Prices page applies another sheet or date, or moves a provider&apos;s prices; kept, it becomes a scenario.</source>
        <translation>&lt;b&gt;Was wäre wenn&lt;/b&gt; auf der Seite Preise wendet eine andere Preisliste oder ein anderes Datum an oder bewegt die Preise eines Anbieters; behalten, wird daraus ein Szenario.</translation>
    </message>
    <message>
        <source>&lt;b&gt;When tasks come&lt;/b&gt; (Demand and revenue) is a named day or your own weights of 24 hours, or of the 168 of a week: type them, or paste them from a sheet.</source>
        <translation>&lt;b&gt;Wann Aufgaben kommen&lt;/b&gt; (Nachfrage und Umsatz) ist ein benannter Tag oder eigene Gewichte von 24 Stunden oder der 168 einer Woche: eintippen oder aus einer Tabelle einfügen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why this number?&lt;/b&gt; (Ctrl+I, or why? beside a figure) shows its formula and the rows that sum to it, each with its price row or source. Single tasks replays five near P50, P95 and P99 and five that failed, down to what each paid. What would change it moves every number and price alone, by 10 % or to its P10 and P90, and lists the five that matter most.</source>
        <translation>&lt;b&gt;Warum diese Zahl?&lt;/b&gt; (Strg+I, oder „warum?“ neben einem Wert) zeigt die Formel und die Zeilen, die ihn ergeben, jede mit Preiszeile oder Quelle. „Einzelne Aufgaben“ spielt je fünf nahe P50, P95 und P99 und fünf fehlgeschlagene nach, bis zu dem, was jede gezahlt hat. „Was es ändern würde“ bewegt jede Zahl und jeden Preis für sich, um 10 % oder auf P10 und P90, und nennt die fünf wichtigsten.</translation>
    </message>
    <message>
        <source>&lt;b&gt;±&lt;/b&gt; is the 95 % error of the simulation; it shrinks with more tasks. P10 to P90 is what we do not know; it shrinks with better data.</source>
        <translation>&lt;b&gt;±&lt;/b&gt; ist der 95-%-Fehler der Simulation; er sinkt mit mehr Aufgaben. P10 bis P90 ist, was wir nicht wissen; es sinkt mit besseren Daten.</translation>
    </message>
    <message>
        <source>+, −, Ctrl+wheel</source>
        <translation>+, −, Strg+Rad</translation>
    </message>
    <message>
        <source>Add, duplicate, delete a stage</source>
        <translation>Stufe hinzufügen, duplizieren, löschen</translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Change the number in a field</source>
        <translation>Die Zahl in einem Feld ändern</translation>
    </message>
    <message>
        <source>Copy the chosen rows of a table, or all</source>
        <translation>Die gewählten Zeilen einer Tabelle kopieren, oder alle</translation>
    </message>
    <message>
        <source>Ctrl and +, −</source>
        <translation>Strg und +, −</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Insert, Ctrl+D, Delete</source>
        <translation>Einfg, Strg+D, Entf</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Move a zoomed chart along, as dragging does</source>
        <translation>Gezoomtes Diagramm verschieben, wie durch Ziehen</translation>
    </message>
    <message>
        <source>Move the crosshair of a chart</source>
        <translation>Fadenkreuz eines Diagramms bewegen</translation>
    </message>
    <message>
        <source>Move the stage</source>
        <translation>Die Stufe verschieben</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Select a stage (Pipeline)</source>
        <translation>Eine Stufe auswählen (Pipeline)</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Take a drag back; close a panel; stop what is running</source>
        <translation>Ein Ziehen zurücknehmen; eine Leiste schließen; anhalten, was läuft</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>To the fields of the stage</source>
        <translation>Zu den Feldern der Stufe</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Where several figures stand together, a list in the panel chooses among them: mean and percentiles of cost or time, a pool&apos;s month, million tokens, utilisation, replicas and waits, or the difference between two cases, each differing field moved alone on the same draws. Copy as table takes the answer into a mail or a sheet, with its inputs and sources.</source>
        <translation>Wo mehrere Zahlen beieinanderstehen, wählt eine Liste im Feld unter ihnen: Mittel und Perzentile von Kosten oder Zeit, Monat, Million Token, Auslastung, Replikate und Wartezeiten eines Pools oder den Unterschied zweier Fälle, jedes abweichende Feld allein bewegt bei denselben Ziehungen. Als Tabelle kopieren bringt die Antwort mit Eingaben und Quellen in eine E-Mail oder ein Blatt.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>Zoom a chart to the box drawn; no Shift while it is whole</source>
        <translation>Auf das gezogene Rechteck zoomen; ohne Umschalt, solange es ganz zu sehen ist</translation>
    </message>
    <message>
        <source>Zoom a chart; 0 or a double click shows all</source>
        <translation>Ein Diagramm vergrößern; 0 oder ein Doppelklick zeigt alles</translation>
    </message>
    <message>
        <source>Zoom its height; with Shift the wheel does</source>
        <translation>Höhe zoomen; das Mausrad mit Umschalt ebenso</translation>
    </message>
</context>
<context>
    <name>farthing::ui::HardwarePage</name>
    <message>
        <source>A pool that is kept costs the same at 10 % and at 90 % load, so its cost per token is set by how full it is.</source>
        <translation>Ein gehaltener Pool kostet bei 10 % Last so viel wie bei 90 %; seine Kosten je Token hängen also davon ab, wie voll er ist.</translation>
    </message>
    <message>
        <source>API or own hardware</source>
        <translation>API oder eigene Hardware</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Basisfall</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Comparing own hardware with an API</source>
        <translation>Eigene Hardware wird mit einer API verglichen</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>None yet: every model is reached through an API and paid by the token. Add a pool, then choose it as the model of a stage on the Pipeline page; what it costs and whether it pays stands here.</source>
        <translation>Noch keine: jedes Modell wird über eine API erreicht und nach Token bezahlt. Fügen Sie einen Pool hinzu und wählen Sie ihn auf der Seite Pipeline als Modell einer Stufe; was er kostet und ob er sich lohnt, steht dann hier.</translation>
    </message>
    <message>
        <source>Open models on hardware of one&apos;s own cost by the hour, not by the token.</source>
        <translation>Offene Modelle auf eigener Hardware kosten je Stunde, nicht je Token.</translation>
    </message>
    <message>
        <source>Own pools</source>
        <translation>Eigene Pools</translation>
    </message>
    <message>
        <source>Probability that own is cheaper</source>
        <translation>Wahrscheinlichkeit, dass eigene Hardware günstiger ist</translation>
    </message>
    <message>
        <source>Stopped. The next edit computes it.</source>
        <translation>Angehalten. Die nächste Eingabe rechnet weiter.</translation>
    </message>
    <message>
        <source>Traffic and replicas by the hour</source>
        <translation>Verkehr und Replikate je Stunde</translation>
    </message>
    <message>
        <source>When the next replica is due</source>
        <translation>Wann das nächste Replikat fällig ist</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>usage cost of the month</source>
        <translation>Nutzungskosten des Monats</translation>
    </message>
</context>
<context>
    <name>farthing::ui::HourWeights</name>
    <message>
        <source>24 values for every day, or 168 for a week from Monday, copied from a sheet (Ctrl+V in the table)</source>
        <translation>24 Werte für jeden Tag, oder 168 für eine Woche ab Montag, aus einer Tabelle kopiert (Strg+V in der Liste)</translation>
    </message>
    <message>
        <source>A weight is a number of at least 0.</source>
        <translation>Ein Gewicht ist eine Zahl von mindestens 0.</translation>
    </message>
    <message>
        <source>Change hourly weights</source>
        <translation>Stundengewichte ändern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy 24 numbers of at least 0 for every day, or 168 for a week from Monday: a column, a row, or hours by days.</source>
        <translation>Kopieren Sie 24 Zahlen von mindestens 0 für jeden Tag, oder 168 für eine Woche ab Montag: eine Spalte, eine Zeile, oder Stunden mal Tage.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Not every hour can weigh 0.</source>
        <translation>Nicht jede Stunde kann 0 wiegen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Sum %1; the busiest hour brings %2 of the tasks</source>
        <translation>Summe %1; die stärkste Stunde bringt %2 der Aufgaben</translation>
    </message>
    <message>
        <source>Type a number, or paste 24 or 168 of them from a sheet</source>
        <translation>Eine Zahl eintippen, oder 24 oder 168 aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Weights of the hours</source>
        <translation>Gewichte der Stunden</translation>
    </message>
    <message>
        <source>Weights of the hours, as bars</source>
        <translation>Gewichte der Stunden, als Balken</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ImportPanel</name>
    <message>
        <source>%1 left out by you.</source>
        <translation>%1 von Ihnen ausgelassen.</translation>
    </message>
    <message>
        <source>%1 of %2 entries read, %3 refused, %4 skipped or priced otherwise.</source>
        <translation>%1 von %2 Einträgen gelesen, %3 abgelehnt, %4 übersprungen oder anders bepreist.</translation>
    </message>
    <message>
        <source>%1 questions need your answer before a price is read.</source>
        <translation>%1 Fragen brauchen Ihre Antwort, bevor ein Preis gelesen wird.</translation>
    </message>
    <message>
        <source>1 Columns and units</source>
        <translation>1 Spalten und Einheiten</translation>
    </message>
    <message>
        <source>2 Review changes</source>
        <translation>2 Änderungen prüfen</translation>
    </message>
    <message>
        <source>Accept prices</source>
        <translation>Preise annehmen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Columns and units</source>
        <translation>Spalten und Einheiten</translation>
    </message>
    <message>
        <source>Columns read as in the last file of this layout.</source>
        <translation>Spalten gelesen wie in der letzten Datei mit diesem Aufbau.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Every question is answered. Look at the columns; reviewing confirms them.</source>
        <translation>Jede Frage ist beantwortet. Sehen Sie die Spalten durch; das Prüfen bestätigt sie.</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>One Undo takes the import back.</source>
        <translation>Einmal Rückgängig nimmt den Import zurück.</translation>
    </message>
    <message>
        <source>One question needs your answer before a price is read.</source>
        <translation>Eine Frage braucht Ihre Antwort, bevor ein Preis gelesen wird.</translation>
    </message>
    <message>
        <source>Read as the last file of this layout.</source>
        <translation>Gelesen wie die letzte Datei mit diesem Aufbau.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Step 1 of 2: columns and units</source>
        <translation>Schritt 1 von 2: Spalten und Einheiten</translation>
    </message>
    <message>
        <source>Step 2 of 2: review changes</source>
        <translation>Schritt 2 von 2: Änderungen prüfen</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ImportSession</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Reading prices</source>
        <translation>Preise werden gelesen</translation>
    </message>
</context>
<context>
    <name>farthing::ui::IssueStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Error: </source>
        <translation>Fehler: </translation>
    </message>
    <message>
        <source>List every issue</source>
        <translation>Alle Hinweise auflisten</translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>Previous issue</source>
        <translation>Voriger Hinweis</translation>
    </message>
    <message>
        <source>Show field</source>
        <translation>Feld zeigen</translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation>Warnung: </translation>
    </message>
</context>
<context>
    <name>farthing::ui::ItemTable</name>
    <message>
        <source>A copy of the chosen one (Ctrl+D)</source>
        <translation>Eine Kopie des gewählten (Strg+D)</translation>
    </message>
    <message>
        <source>A new one at the end of the list (Ins)</source>
        <translation>Ein neuer am Ende der Liste (Einfg)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete the chosen one (Del); Undo brings it back</source>
        <translation>Den gewählten löschen (Entf); Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the chosen one (F2)</source>
        <translation>Den gewählten umbenennen (F2)</translation>
    </message>
</context>
<context>
    <name>farthing::ui::JourneyPanel</name>
    <message>
        <source>%1 end right, at %2 each; %3 carries %4 of the cost.</source>
        <translation>%1 enden richtig, zu je %2; %3 trägt %4 der Kosten.</translation>
    </message>
    <message>
        <source>%1: %2 of 1,000 tasks</source>
        <translation>%1: %2 von 1&#x202f;000 Aufgaben</translation>
    </message>
    <message>
        <source>Cost so far, per success</source>
        <translation>Kosten bis dahin, je Erfolg</translation>
    </message>
    <message>
        <source>Tasks and cost by stage</source>
        <translation>Aufgaben und Kosten je Stufe</translation>
    </message>
    <message>
        <source>Tasks reaching the stage</source>
        <translation>Aufgaben an der Stufe</translation>
    </message>
    <message>
        <source>Where 1,000 started tasks go</source>
        <translation>Wohin 1&#x202f;000 begonnene Aufgaben gehen</translation>
    </message>
</context>
<context>
    <name>farthing::ui::KpiCard</name>
    <message>
        <source>, better</source>
        <translation>, besser</translation>
    </message>
    <message>
        <source>, worse</source>
        <translation>, schlechter</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ListEdit</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Entfernen aus: %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::LoadingWords</name>
    <message>
        <source>%1 (%2 %): outcomes of two tries at one task correlate %3; 0.4 would need a loading of %4.</source>
        <translation>%1 (%2 %): die Ergebnisse zweier Versuche an einer Aufgabe korrelieren mit %3; 0,4 brauchte eine Ladung von %4.</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>The square of the loading is the tetrachoric correlation; 0/1 outcomes correlate less, and rare ones less still. Logs often show 0.4 to 0.5.</source>
        <translation>Das Quadrat der Ladung ist die tetrachorische Korrelation; 0/1-Ergebnisse korrelieren schwächer, seltene noch schwächer. Protokolle zeigen oft 0,4 bis 0,5.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
</context>
<context>
    <name>farthing::ui::MainWindow</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <translation>%1 Ziehungen</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>%1 Dateien geschrieben</translation>
    </message>
    <message>
        <source>%1 is being edited by %2. Save under another name.</source>
        <translation>%1 wird von %2 bearbeitet. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Thema</translation>
    </message>
    <message>
        <source>&amp;Duplicate the scenario shown</source>
        <translation>Gezeigtes Szenario &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export charts…</source>
        <translation>Diagramme &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find a command or field…</source>
        <translation>Befehl oder Feld &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Import prices…</source>
        <translation>Preise &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Thema</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation>&amp;Neues Szenario</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Thema des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>1 file written</source>
        <translation>1 Datei geschrieben</translation>
    </message>
    <message>
        <source>A copy of unsaved work cannot be read: %1</source>
        <translation>Eine Kopie nicht gespeicherter Arbeit ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Asks again when Farthing starts the next time.</source>
        <translation>Fragt wieder, wenn Farthing das nächste Mal startet.</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Basisfall</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>CSV-Tabelle (*.csv);;Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Earlier sa&amp;ves</source>
        <translation>Frühere S&amp;tände</translation>
    </message>
    <message>
        <source>Export &amp;prices…</source>
        <translation>Preise e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export charts to</source>
        <translation>Diagramme exportieren nach</translation>
    </message>
    <message>
        <source>Export prices</source>
        <translation>Preise exportieren</translation>
    </message>
    <message>
        <source>Farthing</source>
        <translation>Farthing</translation>
    </message>
    <message>
        <source>Farthing ended before “%1” was saved. A copy from %2 has the unsaved work.</source>
        <translation>Farthing endete, bevor „%1“ gespeichert war. Eine Kopie vom %2 enthält die nicht gespeicherte Arbeit.</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fenste&amp;r</translation>
    </message>
    <message>
        <source>New from sa&amp;mple</source>
        <translation>Neu aus Beis&amp;piel</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>None: a file&apos;s earlier saves stand here, the last ten</source>
        <translation>Keine: hier stehen die letzten zehn Stände einer Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Price sheet %1, %2</source>
        <translation>Preisliste %1, %2</translation>
    </message>
    <message>
        <source>Price sheets (*.csv *.tsv *.xlsx *.json);;All files (*)</source>
        <translation>Preislisten (*.csv *.tsv *.xlsx *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Prices written to %1</source>
        <translation>Preise nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Project (*.farthing)</source>
        <translation>Projekt (*.farthing)</translation>
    </message>
    <message>
        <source>Project (*.farthing);;Plan as JSON (*.json)</source>
        <translation>Projekt (*.farthing);;Plan als JSON (*.json)</translation>
    </message>
    <message>
        <source>Projects and plans (*.farthing *.json)</source>
        <translation>Projekte und Pläne (*.farthing *.json)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved, but the earlier save could not be kept: %1</source>
        <translation>Gespeichert, aber der frühere Stand konnte nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>Scenario “%1”: figures and fields are its own, and edits change it alone. A dot marks what differs from the base case.</source>
        <translation>Szenario „%1“: Zahlen und Felder sind seine eigenen, Eingaben ändern nur es. Ein Punkt markiert, was vom Basisfall abweicht.</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>The file has changed since, so the copy opens beside it and asks for a name when you save.</source>
        <translation>Die Datei hat sich seither geändert, daher öffnet sich die Kopie daneben und fragt beim Speichern nach einem Namen.</translation>
    </message>
    <message>
        <source>This page shows no figure of the plan. Overview, Pipeline, Demand and revenue, Hardware and Scenarios do.</source>
        <translation>Diese Seite zeigt keinen Wert des Plans. Überblick, Pipeline, Nachfrage und Umsatz, Hardware und Szenarien tun es.</translation>
    </message>
    <message>
        <source>This plan has nothing at %1.</source>
        <translation>Dieser Plan hat nichts unter %1.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Unsaved work is not safe from a crash, save it: %1</source>
        <translation>Nicht Gespeichertes ist vor einem Absturz nicht sicher, speichern Sie: %1</translation>
    </message>
    <message>
        <source>Why this n&amp;umber?</source>
        <translation>War&amp;um diese Zahl?</translation>
    </message>
    <message>
        <source>Works offline: nothing leaves this computer</source>
        <translation>Arbeitet offline: nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>± is the 95 % Monte Carlo error</source>
        <translation>± ist der 95-%-Fehler der Simulation</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2, so it is open for reading: what you change here is saved under another name.</source>
        <translation>„%1“ wird von %2 bearbeitet und ist daher nur zum Lesen offen: was Sie hier ändern, wird unter einem anderen Namen gespeichert.</translation>
    </message>
</context>
<context>
    <name>farthing::ui::OptionalPart</name>
    <message>
        <source>Switch off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
</context>
<context>
    <name>farthing::ui::OverviewPage</name>
    <message>
        <source>
P(margin at least %1) = %2</source>
        <translation>
P(Marge mindestens %1) = %2</translation>
    </message>
    <message>
        <source>
Pays overhead too</source>
        <translation>
Deckt auch Gemeinkosten</translation>
    </message>
    <message>
        <source>%1 leaves the cost of a successful task at %2</source>
        <translation>%1 lässt die Kosten einer erfolgreichen Aufgabe bei %2</translation>
    </message>
    <message>
        <source>%1 lowers the cost of a successful task by %2 to %3</source>
        <translation>%1 senkt die Kosten einer erfolgreichen Aufgabe um %2 auf %3</translation>
    </message>
    <message>
        <source>%1 of tasks are done within %2 s, as asked (%3).</source>
        <translation>%1 der Aufgaben sind in %2 s fertig, wie verlangt (%3).</translation>
    </message>
    <message>
        <source>%1 of tasks are done within %2 s, at the edge of the %3 asked.</source>
        <translation>%1 der Aufgaben sind in %2 s fertig, an der Grenze der verlangten %3.</translation>
    </message>
    <message>
        <source>%1 raises the cost of a successful task by %2 to %3</source>
        <translation>%1 erhöht die Kosten einer erfolgreichen Aufgabe um %2 auf %3</translation>
    </message>
    <message>
        <source>A successful task costs %1</source>
        <translation>Eine erfolgreiche Aufgabe kostet %1</translation>
    </message>
    <message>
        <source>A successful task costs %1 and leaves a gross margin of %2</source>
        <translation>Eine erfolgreiche Aufgabe kostet %1 und lässt eine Bruttomarge von %2</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Basisfall</translation>
    </message>
    <message>
        <source>Break-even volume</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>Cost per successful task</source>
        <translation>Kosten je Erfolg</translation>
    </message>
    <message>
        <source>Every chart as picture, vector and table (Ctrl+E)</source>
        <translation>Jedes Diagramm als Bild, Vektorgrafik und Tabelle (Strg+E)</translation>
    </message>
    <message>
        <source>Export charts…</source>
        <translation>Diagramme exportieren…</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Bruttomarge</translation>
    </message>
    <message>
        <source>It reaches the %1 margin target in %2 of simulated futures, at a median of %3 tasks a month. Mean cost at the base values; median margin over what we do not know.</source>
        <translation>Das Margenziel von %1 wird in %2 der simulierten Zukünfte erreicht, bei einem Median von %3 Aufgaben im Monat. Mittlere Kosten bei den Basiswerten; Median der Marge über das Unbekannte.</translation>
    </message>
    <message>
        <source>Monthly usage cost</source>
        <translation>Nutzung im Monat</translation>
    </message>
    <message>
        <source>One task: P50 %1 · P95 %2</source>
        <translation>Eine Aufgabe: P50 %1 · P95 %2</translation>
    </message>
    <message>
        <source>Only %1 of tasks are done within %2 s; %3 are asked.</source>
        <translation>Nur %1 der Aufgaben sind in %2 s fertig; verlangt sind %3.</translation>
    </message>
    <message>
        <source>Over what is not known it is %1 to %2 (P10 to P90), as asked with a probability of %3.</source>
        <translation>Über das, was nicht bekannt ist, sind es %1 bis %2 (P10 bis P90), wie verlangt mit einer Wahrscheinlichkeit von %3.</translation>
    </message>
    <message>
        <source>Revenue never covers all cost</source>
        <translation>Der Umsatz deckt nie alle Kosten</translation>
    </message>
    <message>
        <source>State what a task earns to see it</source>
        <translation>Geben Sie an, was eine Aufgabe einbringt</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Working out what a successful task costs…</source>
        <translation>Es wird ausgerechnet, was eine erfolgreiche Aufgabe kostet…</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>of attempted tasks end right</source>
        <translation>der begonnenen Aufgaben enden richtig</translation>
    </message>
    <message>
        <source>tasks / month</source>
        <translation>Aufg./Monat</translation>
    </message>
</context>
<context>
    <name>farthing::ui::Palette</name>
    <message>
        <source>Commands, pages and fields</source>
        <translation>Befehle, Seiten und Felder</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing of that name. Try a page, a command or a field.</source>
        <translation>Nichts mit diesem Namen. Versuchen Sie eine Seite, einen Befehl oder ein Feld.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PipelinePage</name>
    <message>
        <source>%1 stage</source>
        <translation>%1 Stufe</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 Stufen</translation>
    </message>
    <message>
        <source>, %1 calls and %2 attempts per task; cost is per successful task. %3 has the longest bar.</source>
        <translation>, %1 Aufrufe und %2 Versuche je Aufgabe; Kosten gelten je erfolgreicher Aufgabe. %3 hat den längsten Balken.</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 Stufe</translation>
    </message>
    <message>
        <source>Add a stage after this one (Insert)</source>
        <translation>Nach dieser eine Stufe hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this stage (Delete)</source>
        <translation>Diese Stufe löschen (Entf)</translation>
    </message>
    <message>
        <source>Drag a card, or press Alt and an arrow key, to move its stage.</source>
        <translation>Ziehen Sie eine Karte, oder drücken Sie Alt und eine Pfeiltaste, um die Stufe zu verschieben.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate this stage (Ctrl+D)</source>
        <translation>Diese Stufe duplizieren (Strg+D)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Move this stage one place earlier (Alt+Left)</source>
        <translation>Diese Stufe einen Platz nach vorn (Alt+Links)</translation>
    </message>
    <message>
        <source>Move this stage one place later (Alt+Right)</source>
        <translation>Diese Stufe einen Platz nach hinten (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>cost of the stage</source>
        <translation>Kosten der Stufe</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PlanDocument</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Back to the base value</source>
        <translation>Zurück zum Basiswert</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Szenario löschen</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Szenario duplizieren</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Rename pool</source>
        <translation>Pool umbenennen</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PlanPage</name>
    <message>
        <source>Plan settings</source>
        <translation>Planeinstellungen</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>The figures rest on %1 simulated tasks and %2 draws of what is not known. The same seed gives the same figures, here and on the command line.</source>
        <translation>Die Zahlen beruhen auf %1 simulierten Aufgaben und %2 Ziehungen des Unbekannten. Derselbe Startwert ergibt dieselben Zahlen, hier und auf der Kommandozeile.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>The same seed gives the same figures, here and on the command line.</source>
        <translation>Derselbe Startwert ergibt dieselben Zahlen, hier und auf der Kommandozeile.</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PoolOffer</name>
    <message>
        <source>%1 more in currencies without an exchange rate in the plan.</source>
        <translation>%1 weitere in Währungen, für die der Plan keinen Wechselkurs hat.</translation>
    </message>
    <message>
        <source>%1 prices</source>
        <translation>%1 Preise</translation>
    </message>
    <message>
        <source>1 price</source>
        <translation>1 Preis</translation>
    </message>
    <message>
        <source>From a price list</source>
        <translation>Aus einer Preisliste</translation>
    </message>
    <message>
        <source>Price of an accelerator-hour, from a price list</source>
        <translation>Preis einer Beschleunigerstunde, aus einer Preisliste</translation>
    </message>
    <message>
        <source>Prices of this accelerator in the project&apos;s sheets, per accelerator-hour, cheapest first. Choosing one enters it.</source>
        <translation>Preise dieses Beschleunigers in den Listen des Projekts, je Beschleunigerstunde, der günstigste zuerst. Eine Auswahl trägt ihn ein.</translation>
    </message>
    <message>
        <source>Take a pool&apos;s price from a list</source>
        <translation>Preis eines Pools aus einer Liste übernehmen</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>keiner für %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceColumns</name>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceCompare</name>
    <message>
        <source>Cache write</source>
        <translation>Cache-Schreiben</translation>
    </message>
    <message>
        <source>Cache write, 1 h</source>
        <translation>Cache-Schreiben, 1 h</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the comparison</source>
        <translation>Vergleich leeren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Kontext, Token</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Least cached, tokens</source>
        <translation>Kleinster Cache, Token</translation>
    </message>
    <message>
        <source>Most output, tokens</source>
        <translation>Größte Ausgabe, Token</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Per 1M tokens</source>
        <translation>Je 1 Mio. Token</translation>
    </message>
    <message>
        <source>Pinned models side by side</source>
        <translation>Angeheftete Modelle nebeneinander</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The best of these</source>
        <translation>Das Beste von diesen</translation>
    </message>
    <message>
        <source>Tick rows of the table to see them side by side.</source>
        <translation>Kreuzen Sie Zeilen der Tabelle an, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceKeyEdit</name>
    <message>
        <source>As stages name it. Empty: none.</source>
        <translation>Wie Stufen sie nennen. Leer: keine.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From which the price is in force: 2027-01-01. Empty: always. The price before ends there.</source>
        <translation>Ab dem der Preis gilt: 2027-01-01. Leer: immer. Der Preis davor endet dort.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name the model.</source>
        <translation>Nennen Sie das Modell.</translation>
    </message>
    <message>
        <source>Name the provider, without a slash.</source>
        <translation>Nennen Sie den Anbieter, ohne Schrägstrich.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Dienstklasse</translation>
    </message>
    <message>
        <source>The exact name by which stages ask for it.</source>
        <translation>Der genaue Name, unter dem Stufen es verlangen.</translation>
    </message>
    <message>
        <source>Three letters: USD. Others than the plan&apos;s need an exchange rate.</source>
        <translation>Drei Buchstaben: USD. Andere als die des Plans brauchen einen Wechselkurs.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Who sells it: the part of provider/model before the slash.</source>
        <translation>Wer es verkauft: der Teil von Anbieter/Modell vor dem Schrägstrich.</translation>
    </message>
    <message>
        <source>Write the currency in three letters: USD.</source>
        <translation>Schreiben Sie die Währung in drei Buchstaben: USD.</translation>
    </message>
    <message>
        <source>Write the first day as 2027-01-01.</source>
        <translation>Schreiben Sie den ersten Tag als 2027-01-01.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceRowEdit</name>
    <message>
        <source>%1, in %2 per 1M tokens</source>
        <translation>%1, in %2 je 1 Mio. Token</translation>
    </message>
    <message>
        <source>A price cannot be below 0. Empty is unknown, 0 is free.</source>
        <translation>Ein Preis kann nicht unter 0 liegen. Leer ist unbekannt, 0 ist kostenlos.</translation>
    </message>
    <message>
        <source>A whole number of tokens from 1 to %1; empty is unknown.</source>
        <translation>Eine ganze Zahl von Token von 1 bis %1; leer ist unbekannt.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>Add to the sheet</source>
        <translation>In die Liste</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>In Cache geschrieben</translation>
    </message>
    <message>
        <source>Cached read</source>
        <translation>Aus Cache gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the cache write price</source>
        <translation>Cache-Schreibpreis ändern</translation>
    </message>
    <message>
        <source>Change the cached price</source>
        <translation>Cache-Preis ändern</translation>
    </message>
    <message>
        <source>Change the context window</source>
        <translation>Kontextfenster ändern</translation>
    </message>
    <message>
        <source>Change the input price</source>
        <translation>Eingabepreis ändern</translation>
    </message>
    <message>
        <source>Change the output price</source>
        <translation>Ausgabepreis ändern</translation>
    </message>
    <message>
        <source>Change the retirement date</source>
        <translation>Auslaufdatum ändern</translation>
    </message>
    <message>
        <source>Changes hold in the scenario “%1”; the base case keeps its prices.</source>
        <translation>Änderungen gelten im Szenario „%1“; der Basisfall behält seine Preise.</translation>
    </message>
    <message>
        <source>Choose a row of the table to see and change its prices.</source>
        <translation>Wählen Sie eine Zeile der Tabelle, um ihre Preise zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Kontext, Token</translation>
    </message>
    <message>
        <source>Enter the input or the output price at least; 0 is free.</source>
        <translation>Geben Sie mindestens den Eingabe- oder den Ausgabepreis ein; 0 ist kostenlos.</translation>
    </message>
    <message>
        <source>Entered by hand on %1, in place of row %2.</source>
        <translation>Von Hand eingegeben am %1, anstelle von Zeile %2.</translation>
    </message>
    <message>
        <source>From %1, row %2.</source>
        <translation>Aus %1, Zeile %2.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Longest prompt and answer together, tokens. Empty is unknown.</source>
        <translation>Längster Prompt und Antwort zusammen, in Token. Leer ist unbekannt.</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Ein Modell</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Per 1M tokens. A later first day announces a price; the one before ends there.</source>
        <translation>Je 1 Mio. Token. Ein späterer erster Tag kündigt einen Preis an; der davor endet dort.</translation>
    </message>
    <message>
        <source>Per one million tokens, in the currency of the row. Empty is unknown, 0 is free.</source>
        <translation>Je eine Million Token, in der Währung der Zeile. Leer ist unbekannt, 0 ist kostenlos.</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>Läuft aus am</translation>
    </message>
    <message>
        <source>The last day is the day before. Empty: no date is known.</source>
        <translation>Der letzte Tag ist der Tag davor. Leer: kein Datum bekannt.</translation>
    </message>
    <message>
        <source>The sheet has a price of %1 already: choose its row to change it, or state another first day.</source>
        <translation>Die Liste hat schon einen Preis von %1: Wählen Sie seine Zeile, um ihn zu ändern, oder geben Sie einen anderen ersten Tag an.</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write the date as 2026-11-30.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen. Schreiben Sie das Datum als 2026-11-30.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-30.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2026-11-30.</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceTable</name>
    <message>
        <source> &gt; %1</source>
        <translation> &gt; %1</translation>
    </message>
    <message>
        <source>%1, row %2. Checked %3. %4</source>
        <translation>%1, Zeile %2. Geprüft %3. %4</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>Longest prompt and answer together, tokens</source>
        <translation>Längster Prompt und Antwort zusammen, in Token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Per one million tokens, in the currency of the row; ? is unknown, – does not apply</source>
        <translation>Je eine Million Token, in der Währung der Zeile; ? ist unbekannt, – entfällt</translation>
    </message>
    <message>
        <source>Prompts of at least %1 tokens</source>
        <translation>Prompts von mindestens %1 Token</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Service tier, then region, hours and the least prompt that the row holds for, where it says any</source>
        <translation>Dienstklasse, dann Region, Stunden und der kleinste Prompt, für den die Zeile gilt, soweit sie es sagt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tick rows to compare them side by side, at most %1</source>
        <translation>Zeilen ankreuzen, um sie nebeneinander zu vergleichen, höchstens %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreib.</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>behalten aus %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>on no stated date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>prompt caching</source>
        <translation>Prompt-Cache</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceTerms</name>
    <message>
        <source>Commitments</source>
        <translation>Abnahmezusagen</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Neue Abnahmezusage</translation>
    </message>
    <message>
        <source>None: every month is paid by use alone. A commitment is spend, tiers or throughput units that are agreed with a provider.</source>
        <translation>Keine: jeder Monat wird allein nach Nutzung bezahlt. Eine Abnahmezusage ist Umsatz, sind Staffeln oder Durchsatzeinheiten, die mit einem Anbieter vereinbart sind.</translation>
    </message>
    <message>
        <source>None: the sheet&apos;s prices are paid. A discount lowers all token prices of a provider.</source>
        <translation>Keine: bezahlt werden die Preise der Preisliste. Ein Rabatt senkt alle Tokenpreise eines Anbieters.</translation>
    </message>
    <message>
        <source>Which prices the plan pays</source>
        <translation>Welche Preise der Plan bezahlt</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Abnahmezusage</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceUsers</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: go to the field</source>
        <translation>%1: zum Feld</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Choose a row of the table to see who pays it.</source>
        <translation>Wählen Sie eine Zeile der Tabelle, um zu sehen, wer sie bezahlt.</translation>
    </message>
    <message>
        <source>Enter goes to the field that names the model</source>
        <translation>Die Eingabetaste führt zum Feld, das das Modell nennt</translation>
    </message>
    <message>
        <source>Enter or a click goes to the field that names the model</source>
        <translation>Eingabetaste oder Klick führen zum Feld, das das Modell nennt</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>No stage pays this price, in the base case or a scenario on this sheet.</source>
        <translation>Keine Stufe bezahlt diesen Preis, weder im Basisfall noch in einem Szenario mit dieser Liste.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stage costs</source>
        <translation>Stufe kostet</translation>
    </message>
    <message>
        <source>The base case and the scenarios that pay this price</source>
        <translation>Basisfall und Szenarien, die diesen Preis bezahlen</translation>
    </message>
    <message>
        <source>The whole stage, per successful task, in what is shown</source>
        <translation>Die ganze Stufe, je erfolgreiche Aufgabe, im Gezeigten</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Used by %1 places</source>
        <translation>An %1 Stellen verwendet</translation>
    </message>
    <message>
        <source>Used by 1 place</source>
        <translation>An 1 Stelle verwendet</translation>
    </message>
    <message>
        <source>Where the chosen price is paid</source>
        <translation>Wo der gewählte Preis bezahlt wird</translation>
    </message>
    <message>
        <source>all scenarios</source>
        <translation>allen Szenarien</translation>
    </message>
    <message>
        <source>base case</source>
        <translation>Basisfall</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceWarnings</name>
    <message>
        <source>%1 items in use have no price: %2. Unknown is never read as 0.</source>
        <translation>%1 verwendete Posten haben keinen Preis: %2. Unbekannt wird nie als 0 gelesen.</translation>
    </message>
    <message>
        <source>%1 retires on %2 (%3)</source>
        <translation>%1 läuft am %2 aus (%3)</translation>
    </message>
    <message>
        <source>%1 was switched off on %2 (%3)</source>
        <translation>%1 wurde am %2 abgeschaltet (%3)</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, und %2 weitere</translation>
    </message>
    <message>
        <source>%1. Choose a successor there, or plan it under months ahead.</source>
        <translation>%1. Wählen Sie dort einen Nachfolger oder planen Sie es unter Monate voraus.</translation>
    </message>
    <message>
        <source>Enter a price</source>
        <translation>Preis eingeben</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceWhatIf</name>
    <message>
        <source>%1 %2%3 %</source>
        <translation>%1 %2%3 %</translation>
    </message>
    <message>
        <source>A successful task would cost %1 instead of %2: %3 %4.</source>
        <translation>Eine erfolgreiche Aufgabe würde %1 statt %2 kosten: %3 %4.</translation>
    </message>
    <message>
        <source>A successful task would still cost %1.</source>
        <translation>Eine erfolgreiche Aufgabe würde weiterhin %1 kosten.</translation>
    </message>
    <message>
        <source>Another price sheet of this project</source>
        <translation>Eine andere Preisliste dieses Projekts</translation>
    </message>
    <message>
        <source>By per cent of the token prices paid now</source>
        <translation>Um Prozent der jetzt bezahlten Tokenpreise</translation>
    </message>
    <message>
        <source>By per cent of the token prices paid now: 10 is dearer, −10 cheaper. From %1 to %2.</source>
        <translation>Um Prozent der jetzt bezahlten Tokenpreise: 10 ist teurer, −10 günstiger. Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Choose another sheet or date, or move a provider&apos;s prices: cost and margin follow.</source>
        <translation>Wählen Sie eine andere Preisliste oder ein anderes Datum, oder bewegen Sie die Preise eines Anbieters: Kosten und Marge folgen.</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>Makes a scenario of it and shows that; the plan stays as it is</source>
        <translation>Macht ein Szenario daraus und zeigt es; der Plan bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Median margin %1 instead of %2; P(margin at least %3) %4 instead of %5.</source>
        <translation>Median der Marge %1 statt %2; P(Marge mindestens %3) %4 statt %5.</translation>
    </message>
    <message>
        <source>Prices with dates are taken at this day: those announced for later, or those of before. YYYY-MM-DD</source>
        <translation>Datierte Preise gelten zu diesem Tag: die für später angekündigten oder die früheren. JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Provider moves</source>
        <translation>Anbieter bewegt sich</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Sheet applies</source>
        <translation>Preisliste gilt</translation>
    </message>
    <message>
        <source>Taken at day</source>
        <translation>Preise vom</translation>
    </message>
    <message>
        <source>There is no such price sheet.</source>
        <translation>Diese Preisliste gibt es nicht.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Whose token prices move</source>
        <translation>Wessen Tokenpreise sich bewegen</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird ausgerechnet…</translation>
    </message>
    <message>
        <source>Write the date as 2026-11-01.</source>
        <translation>Schreiben Sie das Datum als 2026-11-01.</translation>
    </message>
    <message>
        <source>effect of other prices</source>
        <translation>Wirkung anderer Preise</translation>
    </message>
    <message>
        <source>prices as of %1</source>
        <translation>Preise vom %1</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <translation>Preise von %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PricesPage</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows refused or doubted in the import</source>
        <translation>%1 Zeilen im Import abgelehnt oder fraglich</translation>
    </message>
    <message>
        <source>%1%2. Per 1M tokens in the row&apos;s currency; models in use come first, marked by a dot.</source>
        <translation>%1%2. Je 1M Token in der Währung der Zeile; verwendete Modelle stehen zuerst, mit einem Punkt.</translation>
    </message>
    <message>
        <source>1 row refused or doubted in the import</source>
        <translation>1 Zeile im Import abgelehnt oder fraglich</translation>
    </message>
    <message>
        <source>A row by hand, which starts as a copy of the chosen one</source>
        <translation>Eine Zeile von Hand, die als Kopie der gewählten beginnt</translation>
    </message>
    <message>
        <source>Add price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or JSON; or drop the file on the window</source>
        <translation>CSV, TSV, XLSX oder JSON; oder die Datei auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Enter goes to the fields of the chosen row</source>
        <translation>Die Eingabetaste führt zu den Feldern der gewählten Zeile</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Modelle filtern</translation>
    </message>
    <message>
        <source>Import prices…</source>
        <translation>Preise importieren…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Only models that the plan uses</source>
        <translation>Nur Modelle, die der Plan nutzt</translation>
    </message>
    <message>
        <source>Price rows, per one million tokens</source>
        <translation>Preiszeilen, je eine Million Token</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Rows refused or doubted, with their reasons</source>
        <translation>Abgelehnte oder fragliche Zeilen, mit Gründen</translation>
    </message>
    <message>
        <source>T tools &amp;nbsp; J JSON schema &amp;nbsp; V vision &amp;nbsp; C prompt caching &amp;nbsp; R reasoning &amp;nbsp;&amp;nbsp;|&amp;nbsp;&amp;nbsp; &lt;span style=&apos;color:%1&apos;&gt;●&lt;/span&gt; yes &amp;nbsp; – no &amp;nbsp; &lt;span style=&apos;color:%2&apos;&gt;?&lt;/span&gt; unknown, never read as no or as zero</source>
        <translation>T Werkzeuge &amp;nbsp; J JSON-Schema &amp;nbsp; V Bilder &amp;nbsp; C Prompt-Cache &amp;nbsp; R Denken &amp;nbsp;&amp;nbsp;|&amp;nbsp;&amp;nbsp; &lt;span style=&apos;color:%1&apos;&gt;●&lt;/span&gt; ja &amp;nbsp; – nein &amp;nbsp; &lt;span style=&apos;color:%2&apos;&gt;?&lt;/span&gt; unbekannt, nie als nein oder null gelesen</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>Welche Spalten die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Words of provider, model, tier, region or source; all of them must be found</source>
        <translation>Wörter aus Anbieter, Modell, Klasse, Region oder Quelle; alle müssen vorkommen</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>was wäre wenn</translation>
    </message>
    <message>
        <source>with the new prices</source>
        <translation>mit den neuen Preisen</translation>
    </message>
</context>
<context>
    <name>farthing::ui::Rail</name>
    <message>
        <source>%1 issues</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>Farthing</source>
        <translation>Farthing</translation>
    </message>
</context>
<context>
    <name>farthing::ui::RatesEdit</name>
    <message>
        <source>1 %1 is</source>
        <translation>1 %1 sind</translation>
    </message>
    <message>
        <source>Add exchange rate</source>
        <translation>Wechselkurs hinzufügen</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Kurs hinzufügen</translation>
    </message>
    <message>
        <source>Currency of the new rate</source>
        <translation>Währung des neuen Kurses</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>None: all prices and amounts are in the plan&apos;s currency.</source>
        <translation>Keine: alle Preise und Beträge stehen in der Währung des Plans.</translation>
    </message>
    <message>
        <source>Remove exchange rate</source>
        <translation>Wechselkurs entfernen</translation>
    </message>
    <message>
        <source>Remove the rate of %1</source>
        <translation>Kurs von %1 entfernen</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Drei Buchstaben, etwa EUR</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ReviewStep</name>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Änderungen %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Refused or doubted</source>
        <translation>Abgelehnt oder fraglich</translation>
    </message>
    <message>
        <source>Refused or doubted %1</source>
        <translation>Abgelehnt oder fraglich %1</translation>
    </message>
    <message>
        <source>Rows as read</source>
        <translation>Zeilen wie gelesen</translation>
    </message>
    <message>
        <source>Rows as read %1</source>
        <translation>Zeilen wie gelesen %1</translation>
    </message>
    <message>
        <source>Rows as they will be stored, per one million tokens</source>
        <translation>Zeilen, wie sie gespeichert werden, je eine Million Token</translation>
    </message>
    <message>
        <source>Rows refused, doubted or skipped, with their reasons</source>
        <translation>Abgelehnte, fragliche oder übersprungene Zeilen, mit Gründen</translation>
    </message>
    <message>
        <source>This file does not price everything that the plan uses. Old prices are kept, and marked in the notes: %1.</source>
        <translation>Diese Datei bepreist nicht alles, was der Plan nutzt. Alte Preise werden behalten und in den Notizen vermerkt: %1.</translation>
    </message>
    <message>
        <source>What the import changes, per one million tokens</source>
        <translation>Was der Import ändert, je eine Million Token</translation>
    </message>
</context>
<context>
    <name>farthing::ui::RouteEdit</name>
    <message>
        <source>A model to try when all attempts of the one before have failed</source>
        <translation>Ein Modell, das versucht wird, wenn alle Versuche des vorigen misslungen sind</translation>
    </message>
    <message>
        <source>Add a fallback model</source>
        <translation>Ausweichmodell hinzufügen</translation>
    </message>
    <message>
        <source>Add fallback model</source>
        <translation>Ausweichmodell hinzufügen</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ausweichmodell</translation>
    </message>
    <message>
        <source>Fallback %1</source>
        <translation>Ausweichmodell %1</translation>
    </message>
    <message>
        <source>Move model</source>
        <translation>Modell verschieben</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Erstes Modell</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove this model</source>
        <translation>Dieses Modell entfernen</translation>
    </message>
    <message>
        <source>Try this model earlier</source>
        <translation>Dieses Modell früher versuchen</translation>
    </message>
    <message>
        <source>Try this model later</source>
        <translation>Dieses Modell später versuchen</translation>
    </message>
</context>
<context>
    <name>farthing::ui::SampleCard</name>
    <message>
        <source>Open sample: %1</source>
        <translation>Beispiel öffnen: %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::SaveStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the changes to “%1” first?</source>
        <translation>Erst die Änderungen an „%1“ speichern?</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ScenariosPage</name>
    <message>
        <source>%1 draws</source>
        <translation>%1 Ziehungen</translation>
    </message>
    <message>
        <source>%1 draws, refining…</source>
        <translation>%1 Ziehungen, wird genauer…</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Eine Kopie von %1</translation>
    </message>
    <message>
        <source>A new scenario on the base case</source>
        <translation>Ein neues Szenario auf dem Basisfall</translation>
    </message>
    <message>
        <source>A scenario is a named list of changes. Make one, then edit any field: only the scenario changes, the base case stays.</source>
        <translation>Ein Szenario ist eine benannte Liste von Änderungen. Legen Sie eines an, und ändern Sie dann ein Feld: nur das Szenario ändert sich, der Basisfall bleibt.</translation>
    </message>
    <message>
        <source>Back to the base value</source>
        <translation>Zurück zum Basiswert</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Basisfall</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>Baut auf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Cost by stage in both cases</source>
        <translation>Kosten je Stufe in beiden Fällen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Edits on any page go into “%1”; the base case stays as it is. Every step can be undone.</source>
        <translation>Eingaben auf jeder Seite gehen in „%1“; der Basisfall bleibt, wie er ist. Jeder Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields it sets</source>
        <translation>Felder, die es setzt</translation>
    </message>
    <message>
        <source>Fields the scenario changes</source>
        <translation>Felder, die das Szenario ändert</translation>
    </message>
    <message>
        <source>Figures of both cases</source>
        <translation>Kennzahlen beider Fälle</translation>
    </message>
    <message>
        <source>First case</source>
        <translation>Erster Fall</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Nothing yet. Edit a field on any page.</source>
        <translation>Noch nichts. Ändern Sie ein Feld auf einer beliebigen Seite.</translation>
    </message>
    <message>
        <source>Nothing: it is the plan itself. Select a scenario to see what it changes, or make a new one.</source>
        <translation>Nichts: Es ist der Plan selbst. Ein Szenario wählen, um seine Änderungen zu sehen, oder ein neues anlegen.</translation>
    </message>
    <message>
        <source>Rename the scenario that is shown</source>
        <translation>Das gezeigte Szenario umbenennen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenarios; the selected one is shown in the whole window</source>
        <translation>Szenarien; das ausgewählte gilt im ganzen Fenster</translation>
    </message>
    <message>
        <source>Second case</source>
        <translation>Zweiter Fall</translation>
    </message>
    <message>
        <source>Show field</source>
        <translation>Feld zeigen</translation>
    </message>
    <message>
        <source>Shown in the whole window</source>
        <translation>Im ganzen Fenster gezeigt</translation>
    </message>
    <message>
        <source>The base case is shown, and edits change it. Select a scenario to see and edit that.</source>
        <translation>Gezeigt ist der Basisfall, und Eingaben ändern ihn. Wählen Sie ein Szenario aus, um es zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>The project holds no price sheet “%1”.</source>
        <translation>Das Projekt hat keine Preisliste „%1“.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird erneuert…</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was es ändert</translation>
    </message>
    <message>
        <source>difference between the two cases</source>
        <translation>Unterschied der beiden Fälle</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
</context>
<context>
    <name>farthing::ui::Section</name>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>farthing::ui::SimulationRunner</name>
    <message>
        <source>Simulating %1 tasks</source>
        <translation>%1 Aufgaben werden simuliert</translation>
    </message>
</context>
<context>
    <name>farthing::ui::StageCard</name>
    <message>
        <source>%1 of calls escalate</source>
        <translation>%1 der Aufrufe weitergegeben</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>%1 der Kosten</translation>
    </message>
    <message>
        <source>Cache hit</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>escalates</source>
        <translation>weitergegeben</translation>
    </message>
</context>
<context>
    <name>farthing::ui::StageInspector</name>
    <message>
        <source>Fields of the stage</source>
        <translation>Felder der Stufe</translation>
    </message>
</context>
<context>
    <name>farthing::ui::SurfacePanel</name>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Choose two different numbers.</source>
        <translation>Wählen Sie zwei verschiedene Zahlen.</translation>
    </message>
    <message>
        <source>Cost per success</source>
        <translation>Kosten je Erfolg</translation>
    </message>
    <message>
        <source>Figure of the surface</source>
        <translation>Größe der Fläche</translation>
    </message>
    <message>
        <source>Filling the surface</source>
        <translation>Fläche wird gefüllt</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Bruttomarge</translation>
    </message>
    <message>
        <source>Gross margin over two numbers</source>
        <translation>Bruttomarge über zwei Zahlen</translation>
    </message>
    <message>
        <source>Number across the surface</source>
        <translation>Zahl quer über die Fläche</translation>
    </message>
    <message>
        <source>Number up the surface</source>
        <translation>Zahl die Fläche hinauf</translation>
    </message>
    <message>
        <source>P(margin at least target)</source>
        <translation>P(Marge mindestens am Ziel)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeige</translation>
    </message>
    <message>
        <source>Tasks per month</source>
        <translation>Aufgaben je Monat</translation>
    </message>
    <message>
        <source>Tasks per month (log scale)</source>
        <translation>Aufgaben je Monat (logarithmisch)</translation>
    </message>
    <message>
        <source>Utilisation of the pools</source>
        <translation>Auslastung der Pools</translation>
    </message>
    <message>
        <source>Utilisation of the pools (load over capacity)</source>
        <translation>Auslastung der Pools (Last zu Kapazität)</translation>
    </message>
    <message>
        <source>across</source>
        <translation>quer</translation>
    </message>
    <message>
        <source>up</source>
        <translation>hoch</translation>
    </message>
</context>
<context>
    <name>farthing::ui::TopBar</name>
    <message>
        <source>  Search or run a command   Ctrl+K</source>
        <translation>  Befehl suchen oder ausführen   Strg+K</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>%1 · refining…</source>
        <translation>%1 · wird genauer…</translation>
    </message>
    <message>
        <source>%1 · stopped</source>
        <translation>%1 · angehalten</translation>
    </message>
    <message>
        <source>, unsaved changes</source>
        <translation>, nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Basisfall</translation>
    </message>
    <message>
        <source>Figures of the last valid plan</source>
        <translation>Zahlen des letzten gültigen Plans</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Befehl suchen oder ausführen (Strg+K)</translation>
    </message>
    <message>
        <source>Simulated tasks, the time that took, and the 95 % error of the cost per successful task</source>
        <translation>Simulierte Aufgaben, die Zeit dafür und der 95-%-Fehler der Kosten je erfolgreicher Aufgabe</translation>
    </message>
    <message>
        <source>Stopped before the plan&apos;s precision was reached; any edit computes again</source>
        <translation>Angehalten, bevor die Genauigkeit des Plans erreicht war; jede Eingabe rechnet neu</translation>
    </message>
    <message>
        <source>Which scenario is shown and edited. The base case is the plan itself.</source>
        <translation>Welches Szenario gezeigt und geändert wird. Der Basisfall ist der Plan selbst.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Rechnet…</translation>
    </message>
</context>
<context>
    <name>farthing::ui::UtilisationPanel</name>
    <message>
        <source>At %1: P95 wait %2 s, %3 per 1M output tokens</source>
        <translation>Bei %1: P95 der Wartezeit %2 s, %3 je 1 Mio. Ausgabe-Token</translation>
    </message>
    <message>
        <source>Replicas are bought so that no hour goes above this utilisation</source>
        <translation>Replikate werden so gekauft, dass keine Stunde über dieser Auslastung liegt</translation>
    </message>
    <message>
        <source>Set target utilisation</source>
        <translation>Zielauslastung setzen</translation>
    </message>
    <message>
        <source>Use as target</source>
        <translation>Als Ziel nehmen</translation>
    </message>
    <message>
        <source>Utilisation looked at</source>
        <translation>Betrachtete Auslastung</translation>
    </message>
    <message>
        <source>Wait and cost against utilisation</source>
        <translation>Wartezeit und Kosten nach Auslastung</translation>
    </message>
</context>
<context>
    <name>farthing::ui::Welcome</name>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Describe the pipeline: stages, models, tokens, retries, caches.</source>
        <translation>Beschreiben Sie die Pipeline: Stufen, Modelle, Token, Wiederholungen, Caches.</translation>
    </message>
    <message>
        <source>Drop a CSV, XLSX or JSON price sheet anywhere in this window. Three columns are enough: model, input price, output price.</source>
        <translation>Ziehen Sie eine Preisliste als CSV, XLSX oder JSON auf dieses Fenster. Drei Spalten genügen: Modell, Eingabepreis, Ausgabepreis.</translation>
    </message>
    <message>
        <source>Farthing</source>
        <translation>Farthing</translation>
    </message>
    <message>
        <source>Guide and shortcuts (F1)</source>
        <translation>Handbuch und Tastenkürzel (F1)</translation>
    </message>
    <message>
        <source>Import pricing</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Mark what you are unsure of. Every edit is simulated again at once.</source>
        <translation>Markieren Sie, wobei Sie unsicher sind. Jede Änderung wird sofort neu simuliert.</translation>
    </message>
    <message>
        <source>New plan (Ctrl+N)</source>
        <translation>Neuer Plan (Strg+N)</translation>
    </message>
    <message>
        <source>Open %1 in %2</source>
        <translation>%1 in %2 öffnen</translation>
    </message>
    <message>
        <source>Open… (Ctrl+O)</source>
        <translation>Öffnen… (Strg+O)</translation>
    </message>
    <message>
        <source>Or start from your own prices</source>
        <translation>Oder mit eigenen Preisen beginnen</translation>
    </message>
    <message>
        <source>Plans you save or open appear here.</source>
        <translation>Pläne, die Sie speichern oder öffnen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Read the cost of a successful task, ask why, export the charts.</source>
        <translation>Lesen Sie die Kosten einer erfolgreichen Aufgabe, fragen Sie warum, exportieren Sie die Diagramme.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Drei Schritte</translation>
    </message>
    <message>
        <source>What will one successful task cost, and what margin is left?</source>
        <translation>Was kostet eine erfolgreiche Aufgabe, und welche Marge bleibt?</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>opens a copy with the bundled prices</source>
        <translation>öffnet eine Kopie mit den mitgelieferten Preisen</translation>
    </message>
</context>
<context>
    <name>farthing::ui::WhatIfSlider</name>
    <message>
        <source>Drag to see what would be. The dashed tick marks where the value stood; Esc takes the change back.</source>
        <translation>Ziehen Sie, um zu sehen, was wäre. Der gestrichelte Strich zeigt den bisherigen Wert; Esc nimmt die Änderung zurück.</translation>
    </message>
    <message>
        <source>Now %1, before %2</source>
        <translation>Jetzt %1, vorher %2</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre wenn: %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::WhyDesk</name>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Finding what would change it most</source>
        <translation>Sucht, was es am meisten ändern würde</translation>
    </message>
    <message>
        <source>Stopped. The next edit computes it.</source>
        <translation>Angehalten. Die nächste Eingabe rechnet weiter.</translation>
    </message>
    <message>
        <source>The plan has errors, so there is no figure.</source>
        <translation>Der Plan hat Fehler, daher gibt es keine Zahl.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
</context>
<context>
    <name>farthing::ui::WhyPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Figure that is explained</source>
        <translation>Zahl, die erklärt wird</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Inputs and sources of the chosen row</source>
        <translation>Eingaben und Quellen der gewählten Zeile</translation>
    </message>
    <message>
        <source>Single tasks</source>
        <translation>Einzelne Aufgaben</translation>
    </message>
    <message>
        <source>The list with its inputs and sources: as a table for a mail, in columns for a sheet</source>
        <translation>Die Liste mit Eingaben und Quellen: als Tabelle für eine E-Mail, in Spalten für ein Blatt</translation>
    </message>
    <message>
        <source>What the number is made of</source>
        <translation>Woraus die Zahl besteht</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
</context>
<context>
    <name>farthing::ui::WorkStrip</name>
    <message>
        <source>%1, %2 minutes left</source>
        <translation>%1, noch %2 Minuten</translation>
    </message>
    <message>
        <source>%1, %2 seconds left</source>
        <translation>%1, noch %2 Sekunden</translation>
    </message>
    <message>
        <source>%1, 1 minute left</source>
        <translation>%1, noch 1 Minute</translation>
    </message>
    <message>
        <source>%1, 1 second left</source>
        <translation>%1, noch 1 Sekunde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Stop this (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
</context>
</TS>
