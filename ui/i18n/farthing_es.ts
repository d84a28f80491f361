<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Field</name>
    <message>
        <source>0.93, 0.79, 0.58 of 2, 4, 8</source>
        <translation>0,93, 0,79, 0,58 de 2, 4, 8</translation>
    </message>
    <message>
        <source>1 is the month after the plan&apos;s own.</source>
        <translation>1 es el mes siguiente al del plan.</translation>
    </message>
    <message>
        <source>A conversation inside each call; off: one request.</source>
        <translation>Una conversación dentro de cada llamada; desactivado: una sola petición.</translation>
    </message>
    <message>
        <source>A cut-off answer cannot be used.</source>
        <translation>Una respuesta cortada no sirve.</translation>
    </message>
    <message>
        <source>A fixed number of replicas, or the fewest and the most.</source>
        <translation>Un número fijo de réplicas, o el mínimo y el máximo.</translation>
    </message>
    <message>
        <source>A hit starts the time to live anew.</source>
        <translation>Un acierto reinicia el tiempo de vida.</translation>
    </message>
    <message>
        <source>A human answers, for a fee.</source>
        <translation>Responde una persona, por una tarifa.</translation>
    </message>
    <message>
        <source>A longer history is replaced by a summary.</source>
        <translation>Un historial más largo se sustituye por un resumen.</translation>
    </message>
    <message>
        <source>A model retires, prices change, a cost falls due, a commitment starts or ends, a pool&apos;s hardware is replaced.</source>
        <translation>Un modelo se retira, cambian precios, vence un coste, empieza o acaba un compromiso, se sustituye el hardware de un pool.</translation>
    </message>
    <message>
        <source>A model that judges each valid answer.</source>
        <translation>Un modelo que juzga cada respuesta válida.</translation>
    </message>
    <message>
        <source>A pool of own accelerators answers, an API takes over on failure</source>
        <translation>Responde un pool de aceleradores propios; si falla, una API toma el relevo</translation>
    </message>
    <message>
        <source>A read starts the time to live anew.</source>
        <translation>Una lectura reinicia el tiempo de vida.</translation>
    </message>
    <message>
        <source>A small model drafts tokens that the large one checks all at once.</source>
        <translation>Un modelo pequeño propone tokens que el grande comprueba de una vez.</translation>
    </message>
    <message>
        <source>A subscription for this segment.</source>
        <translation>Una suscripción para este segmento.</translation>
    </message>
    <message>
        <source>A subscription: so much a seat and month.</source>
        <translation>Una suscripción: tanto por licencia y mes.</translation>
    </message>
    <message>
        <source>A year, by which new hardware&apos;s cost of the same work falls. It decides when to replace, and is no cost of the month.</source>
        <translation>Al año: lo que se abarata el mismo trabajo en hardware nuevo. Decide cuándo sustituir y no es un coste del mes.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Acelerador</translation>
    </message>
    <message>
        <source>Accelerators each</source>
        <translation>Aceleradores por réplica</translation>
    </message>
    <message>
        <source>Accelerators of one replica, which split the model among them.</source>
        <translation>Aceleradores de una réplica, entre los que se reparte el modelo.</translation>
    </message>
    <message>
        <source>Accelerators that you run yourself.</source>
        <translation>Aceleradores que explota usted mismo.</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>After feedback</source>
        <translation>Tras la corrección</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An API takes the pool&apos;s place.</source>
        <translation>Una API sustituye al pool.</translation>
    </message>
    <message>
        <source>Answers are found by the nearest earlier question.</source>
        <translation>Las respuestas se buscan por la pregunta anterior más parecida.</translation>
    </message>
    <message>
        <source>Answers of earlier stages in the prompt.</source>
        <translation>Respuestas de etapas anteriores en el prompt.</translation>
    </message>
    <message>
        <source>Answers older than this are asked again.</source>
        <translation>Las respuestas más antiguas se piden de nuevo.</translation>
    </message>
    <message>
        <source>Answers that cannot be used, given no transient error.</source>
        <translation>Respuestas que no sirven, si no hay error transitorio.</translation>
    </message>
    <message>
        <source>Answers the cache holds; without it, all.</source>
        <translation>Respuestas que caben en la caché; sin indicarlo, todas.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Arithmetic reached</source>
        <translation>Cálculo alcanzado</translation>
    </message>
    <message>
        <source>As in the price sheet&apos;s other charges: web_search, page, image_output.</source>
        <translation>Como en los otros cargos de la lista de precios: web_search, page, image_output.</translation>
    </message>
    <message>
        <source>At full load, with its part of the server.</source>
        <translation>A plena carga, con su parte del servidor.</translation>
    </message>
    <message>
        <source>Attempted tasks in a month of 30.4375 days.</source>
        <translation>Tareas intentadas en un mes de 30,4375 días.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Attempts one after another, with their waits for own pools.</source>
        <translation>Intentos uno tras otro, con sus esperas por los pools propios.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>Bandwidth reached</source>
        <translation>Ancho de banda alcanzado</translation>
    </message>
    <message>
        <source>Before a replica starts on a request.</source>
        <translation>Antes de que una réplica empiece una petición.</translation>
    </message>
    <message>
        <source>Below the cache&apos;s time to live the previous prompt is still cached.</source>
        <translation>Por debajo del tiempo de vida de la caché, el prompt anterior sigue en ella.</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Billed attempts before the next tier.</source>
        <translation>Intentos facturados antes del siguiente modelo.</translation>
    </message>
    <message>
        <source>Billed when transient</source>
        <translation>Facturado si es transitorio</translation>
    </message>
    <message>
        <source>By the hour as needed, reserved for the month, at spot prices with interruptions, bought, a reserved base with the rest on demand, or bought as devices where tasks arise.</source>
        <translation>Por horas según se necesite, reservado para el mes, a precios spot con interrupciones, comprado, una base reservada con el resto bajo demanda, o comprado como dispositivos donde surgen las tareas.</translation>
    </message>
    <message>
        <source>By which tasks are more each month.</source>
        <translation>En cuánto aumentan las tareas cada mes.</translation>
    </message>
    <message>
        <source>Cache per token</source>
        <translation>Caché por token</translation>
    </message>
    <message>
        <source>Cache precision</source>
        <translation>Precisión de la caché</translation>
    </message>
    <message>
        <source>Calls per task</source>
        <translation>Llamadas por tarea</translation>
    </message>
    <message>
        <source>Candidate screening</source>
        <translation>Selección de candidatos</translation>
    </message>
    <message>
        <source>Candidate screening, all frontier</source>
        <translation>Selección de candidatos, solo modelos punteros</translation>
    </message>
    <message>
        <source>Candidate screening, all small</source>
        <translation>Selección de candidatos, solo modelos pequeños</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Capacity item</source>
        <translation>Concepto de capacidad</translation>
    </message>
    <message>
        <source>Capped is malformed</source>
        <translation>Cortada es inservible</translation>
    </message>
    <message>
        <source>Carried answers</source>
        <translation>Respuestas heredadas</translation>
    </message>
    <message>
        <source>Carried from</source>
        <translation>Heredadas de</translation>
    </message>
    <message>
        <source>Carried share</source>
        <translation>Parte heredada</translation>
    </message>
    <message>
        <source>Carry failed answers</source>
        <translation>Pasar respuestas fallidas</translation>
    </message>
    <message>
        <source>Catches</source>
        <translation>Detecta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Charges of the first tier&apos;s provider for each attempt that yields an answer.</source>
        <translation>Cargos del proveedor del primer modelo por cada intento que da una respuesta.</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Checker input</source>
        <translation>Entrada del verificador</translation>
    </message>
    <message>
        <source>Checker model</source>
        <translation>Modelo del verificador</translation>
    </message>
    <message>
        <source>Checker output</source>
        <translation>Salida del verificador</translation>
    </message>
    <message>
        <source>Classes of requests</source>
        <translation>Clases de peticiones</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Gasto comprometido</translation>
    </message>
    <message>
        <source>Committed spend at a discount, discounts that follow the spend, or throughput units by the hour.</source>
        <translation>Gasto comprometido con descuento, descuentos según el gasto, o unidades de capacidad por hora.</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complejidad</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Ventana de contexto</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Correct after feedback</source>
        <translation>Correctas tras la corrección</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Correlaciones</translation>
    </message>
    <message>
        <source>Cost of a draft</source>
        <translation>Coste de un borrador</translation>
    </message>
    <message>
        <source>Cost of capital</source>
        <translation>Coste de capital</translation>
    </message>
    <message>
        <source>Cost of the month, or of each step.</source>
        <translation>Coste del mes, o de cada escalón.</translation>
    </message>
    <message>
        <source>Costs of the month that no task causes.</source>
        <translation>Costes del mes que no causa ninguna tarea.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Decline of revenue</source>
        <translation>Caída de ingresos</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Dense, at the precision of the weights.</source>
        <translation>Densa, con la precisión de los pesos.</translation>
    </message>
    <message>
        <source>Different prefixes that are kept.</source>
        <translation>Prefijos distintos que se conservan.</translation>
    </message>
    <message>
        <source>Different prefixes that the calls share among them.</source>
        <translation>Prefijos distintos que comparten las llamadas.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Difficulty in counts</source>
        <translation>Dificultad en recuentos</translation>
    </message>
    <message>
        <source>Difficulty in failures</source>
        <translation>Dificultad en fallos</translation>
    </message>
    <message>
        <source>Difficulty in tokens</source>
        <translation>Dificultad en tokens</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Discounts by the list spend of the month.</source>
        <translation>Descuentos según el gasto de lista del mes.</translation>
    </message>
    <message>
        <source>Distinct prefixes</source>
        <translation>Prefijos distintos</translation>
    </message>
    <message>
        <source>Distinct questions</source>
        <translation>Preguntas distintas</translation>
    </message>
    <message>
        <source>Drafted tokens</source>
        <translation>Tokens propuestos</translation>
    </message>
    <message>
        <source>Drafted tokens that are kept.</source>
        <translation>Tokens propuestos que se conservan.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Draws are added only until P(margin at least target) is surely above or below the confidence.</source>
        <translation>Solo se añaden muestras hasta que P(margen alcanza objetivo) queda claramente por encima o por debajo de la confianza.</translation>
    </message>
    <message>
        <source>Draws of the uncertain values.</source>
        <translation>Muestras de los valores inciertos.</translation>
    </message>
    <message>
        <source>Each hour is staffed for the busiest of itself and so many that follow.</source>
        <translation>Cada hora se dota para la de más carga entre ella y tantas siguientes.</translation>
    </message>
    <message>
        <source>Each started</source>
        <translation>Por cada inicio de</translation>
    </message>
    <message>
        <source>Each tier prices its own part, or the tier reached prices everything.</source>
        <translation>Cada tramo fija el precio de su parte, o el tramo alcanzado el de todo.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricidad</translation>
    </message>
    <message>
        <source>Embedded tokens</source>
        <translation>Tokens de embedding</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modelo de embedding</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Everything the checker reads.</source>
        <translation>Todo lo que lee el verificador.</translation>
    </message>
    <message>
        <source>Everything the checker writes.</source>
        <translation>Todo lo que escribe el verificador.</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Expulsión</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Facts of the accelerator that replace the catalogue&apos;s.</source>
        <translation>Datos del acelerador que sustituyen a los del catálogo.</translation>
    </message>
    <message>
        <source>Failure costs</source>
        <translation>Costes de los fallos</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Falsas alarmas</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Fewest replicas</source>
        <translation>Mínimo de réplicas</translation>
    </message>
    <message>
        <source>Fewest units</source>
        <translation>Mínimo de unidades</translation>
    </message>
    <message>
        <source>Fewest units that are sold.</source>
        <translation>Menor número de unidades que se vende.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields set to other values, in order.</source>
        <translation>Campos que toman otros valores, por orden.</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Fixed costs</source>
        <translation>Costes fijos</translation>
    </message>
    <message>
        <source>For each task beyond; without it, those are not served.</source>
        <translation>Por cada tarea de más; sin indicarlo, no se atienden.</translation>
    </message>
    <message>
        <source>For so many months before it.</source>
        <translation>Durante tantos meses antes.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Fresh input</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From traffic</source>
        <translation>Según el tráfico</translation>
    </message>
    <message>
        <source>Frontier models</source>
        <translation>Modelos punteros</translation>
    </message>
    <message>
        <source>Frontier price erosion</source>
        <translation>Erosión de precios punteros</translation>
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
        <translation>Pausa entre rondas</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Growth of tokens</source>
        <translation>Crecimiento de tokens</translation>
    </message>
    <message>
        <source>Growth of upkeep</source>
        <translation>Crecimiento del mantenimiento</translation>
    </message>
    <message>
        <source>Half-speed batch</source>
        <translation>Lote a media velocidad</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Hidden tokens billed as output.</source>
        <translation>Tokens ocultos que se facturan como salida.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History budget</source>
        <translation>Presupuesto del historial</translation>
    </message>
    <message>
        <source>History policy</source>
        <translation>Política de historial</translation>
    </message>
    <message>
        <source>Hits follow from how often the same prefix comes again, so they change with volume.</source>
        <translation>Los aciertos resultan de cuántas veces vuelve el mismo prefijo, así que cambian con el volumen.</translation>
    </message>
    <message>
        <source>Hits follow from how often the same question comes again, so they change with volume.</source>
        <translation>Los aciertos resultan de cuántas veces vuelve la misma pregunta, así que cambian con el volumen.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Hourly profile</source>
        <translation>Perfil horario</translation>
    </message>
    <message>
        <source>Hours a month that each is kept, long enough for all its calls; all month is 730.5.</source>
        <translation>Horas al mes que se conserva cada uno, suficientes para todas sus llamadas; el mes entero son 730,5.</translation>
    </message>
    <message>
        <source>Hours stored</source>
        <translation>Horas conservadas</translation>
    </message>
    <message>
        <source>How far hard tasks also cost more and fail more.</source>
        <translation>Cuánto más cuestan y fallan las tareas difíciles.</translation>
    </message>
    <message>
        <source>How far hard tasks also use more tokens.</source>
        <translation>Cuántos más tokens usan las tareas difíciles.</translation>
    </message>
    <message>
        <source>How far hard tasks fail more; its square is the tetrachoric correlation.</source>
        <translation>Cuánto más fallan las tareas difíciles; su cuadrado es la correlación tetracórica.</translation>
    </message>
    <message>
        <source>How far hard tasks need more calls.</source>
        <translation>Cuántas más llamadas necesitan las tareas difíciles.</translation>
    </message>
    <message>
        <source>How hard the work is; a label only.</source>
        <translation>Lo difícil que es el trabajo; solo una etiqueta.</translation>
    </message>
    <message>
        <source>How long a prefix stays cached; the price sheet&apos;s, else 300 s.</source>
        <translation>Cuánto tiempo queda un prefijo en caché; el de la lista de precios o, si no, 300 s.</translation>
    </message>
    <message>
        <source>How long a task may take, from its first request to its last answer.</source>
        <translation>Cuánto puede tardar una tarea, de la primera petición a la última respuesta.</translation>
    </message>
    <message>
        <source>How long an attempt takes.</source>
        <translation>Cuánto dura un intento.</translation>
    </message>
    <message>
        <source>How long it is used.</source>
        <translation>Cuánto tiempo se usa.</translation>
    </message>
    <message>
        <source>How many more tokens a task takes each year.</source>
        <translation>Cuántos tokens más necesita una tarea cada año.</translation>
    </message>
    <message>
        <source>How many requests may wait how long for a replica.</source>
        <translation>Cuántas peticiones pueden esperar una réplica y cuánto.</translation>
    </message>
    <message>
        <source>How many tasks and draws, from which seed.</source>
        <translation>Cuántas tareas y muestras, y con qué semilla.</translation>
    </message>
    <message>
        <source>How many tasks come.</source>
        <translation>Cuántas tareas llegan.</translation>
    </message>
    <message>
        <source>How much cheaper the models in use get each year; dated price rows stand as they are.</source>
        <translation>Cuánto se abaratan cada año los modelos en uso; las filas con fecha valen tal como están.</translation>
    </message>
    <message>
        <source>How much less a task earns each year, as competitors get cheaper.</source>
        <translation>Cuánto menos ingresa una tarea cada año, porque la competencia se abarata.</translation>
    </message>
    <message>
        <source>How often an answer&apos;s content changes; older answers are wrong.</source>
        <translation>Cada cuánto cambia el contenido de una respuesta; las más antiguas son erróneas.</translation>
    </message>
    <message>
        <source>How often the provider takes a spot replica back.</source>
        <translation>Cada cuánto retira el proveedor una réplica spot.</translation>
    </message>
    <message>
        <source>How sure the plan should be of its target.</source>
        <translation>Con qué seguridad debe alcanzar el plan su objetivo.</translation>
    </message>
    <message>
        <source>How the replicas are paid for.</source>
        <translation>Cómo se pagan las réplicas.</translation>
    </message>
    <message>
        <source>Human fee</source>
        <translation>Tarifa humana</translation>
    </message>
    <message>
        <source>ISO date at which prices apply.</source>
        <translation>Fecha ISO en que valen los precios.</translation>
    </message>
    <message>
        <source>ISO date of the exchange rates.</source>
        <translation>Fecha ISO de los tipos de cambio.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Id of a commitment.</source>
        <translation>Identificador de un compromiso.</translation>
    </message>
    <message>
        <source>Id of the pool whose hardware is replaced.</source>
        <translation>Id del pool cuyo hardware se sustituye.</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Potencia en reposo</translation>
    </message>
    <message>
        <source>Ids of earlier stages.</source>
        <translation>Identificadores de etapas anteriores.</translation>
    </message>
    <message>
        <source>In each step.</source>
        <translation>En cada paso.</translation>
    </message>
    <message>
        <source>In the order in which a task passes them.</source>
        <translation>En el orden en que las recorre una tarea.</translation>
    </message>
    <message>
        <source>In the price of a seat; without it, all.</source>
        <translation>Incluidas en el precio de una licencia; sin indicarlo, todas.</translation>
    </message>
    <message>
        <source>Included tasks</source>
        <translation>Tareas incluidas</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input and output correlation</source>
        <translation>Correlación entrada-salida</translation>
    </message>
    <message>
        <source>Input throughput</source>
        <translation>Rendimiento de entrada</translation>
    </message>
    <message>
        <source>Input tokens a minute that one unit carries; cached ones use none.</source>
        <translation>Tokens de entrada por minuto que admite una unidad; los de caché no consumen.</translation>
    </message>
    <message>
        <source>Input tokens per unit</source>
        <translation>Tokens de entrada por unidad</translation>
    </message>
    <message>
        <source>Input tokens that an output token counts as.</source>
        <translation>Tokens de entrada por los que cuenta uno de salida.</translation>
    </message>
    <message>
        <source>Instructions sent first and the same for many calls; the part a prefix cache can hold.</source>
        <translation>Instrucciones que van primero y son iguales en muchas llamadas; la parte que puede guardar una caché de prefijos.</translation>
    </message>
    <message>
        <source>Interest on the money that is bound.</source>
        <translation>Interés del dinero inmovilizado.</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Invalidation</source>
        <translation>Invalidación</translation>
    </message>
    <message>
        <source>Item of the sheet&apos;s capacity list that prices the units.</source>
        <translation>Concepto de la lista de capacidad que fija el precio de las unidades.</translation>
    </message>
    <message>
        <source>Its part of the lines.</source>
        <translation>Su parte de las líneas.</translation>
    </message>
    <message>
        <source>Keep all, the last turns, or a summary once a budget is passed. A window that slides breaks the prefix cache.</source>
        <translation>Conservar todo, las últimas rondas, o un resumen cuando se supera un presupuesto. Una ventana que se desliza rompe la caché de prefijos.</translation>
    </message>
    <message>
        <source>Keys that replace the plan&apos;s.</source>
        <translation>Valores que sustituyen a los del plan.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation>Lote máximo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Latency target</source>
        <translation>Objetivo de latencia</translation>
    </message>
    <message>
        <source>Length of one passage.</source>
        <translation>Longitud de un fragmento.</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vida útil</translation>
    </message>
    <message>
        <source>List price erosion</source>
        <translation>Erosión de precios de lista</translation>
    </message>
    <message>
        <source>List prices times this from then on; of a refresh, the pool&apos;s price of an hour, or what its hardware costs to buy.</source>
        <translation>Precios de lista por este número desde entonces; al sustituir hardware, el precio por hora del pool o lo que cuesta comprarlo.</translation>
    </message>
    <message>
        <source>List spend of a month up to which the tier holds.</source>
        <translation>Gasto de lista de un mes hasta el que vale el tramo.</translation>
    </message>
    <message>
        <source>Load above their capacity is reported.</source>
        <translation>Se avisa de la carga por encima de su capacidad.</translation>
    </message>
    <message>
        <source>Load over capacity above which another replica is reserved. Not GPU busy time.</source>
        <translation>Carga sobre capacidad por encima de la cual se reserva otra réplica. No es el tiempo ocupado de la GPU.</translation>
    </message>
    <message>
        <source>Logical requests each task makes here.</source>
        <translation>Peticiones lógicas que hace aquí cada tarea.</translation>
    </message>
    <message>
        <source>Longest prompt and answer together.</source>
        <translation>Prompt y respuesta más largos, juntos.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Lookup fee</source>
        <translation>Tarifa por consulta</translation>
    </message>
    <message>
        <source>Lowest acceptable success rate.</source>
        <translation>Menor tasa de éxito aceptable.</translation>
    </message>
    <message>
        <source>MBU: of the memory&apos;s bandwidth. Published kernels reach 0.78 to 0.86.</source>
        <translation>MBU: del ancho de banda de la memoria. Los kernels publicados llegan de 0,78 a 0,86.</translation>
    </message>
    <message>
        <source>MFU: of the peak arithmetic. Published tables reach 0.52 to 0.57 with fp8.</source>
        <translation>MFU: del cálculo máximo. Las tablas publicadas llegan de 0,52 a 0,57 con fp8.</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Inservibles</translation>
    </message>
    <message>
        <source>Malformed after feedback</source>
        <translation>Inservibles tras la corrección</translation>
    </message>
    <message>
        <source>Mean similarity where it has another answer.</source>
        <translation>Similitud media cuando tiene otra respuesta.</translation>
    </message>
    <message>
        <source>Mean similarity where the nearest question has the same answer.</source>
        <translation>Similitud media cuando la pregunta más próxima tiene la misma respuesta.</translation>
    </message>
    <message>
        <source>Measured rows; three or more are fitted, fewer scale the physics.</source>
        <translation>Filas medidas; con tres o más se ajusta, con menos se escala la física.</translation>
    </message>
    <message>
        <source>Measured tokens per second, physics of hardware and model, or a fit to benchmark rows.</source>
        <translation>Tokens por segundo medidos, física del hardware y del modelo, o un ajuste a filas de benchmark.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory that a token of a request&apos;s context takes.</source>
        <translation>Memoria que ocupa un token del contexto de una petición.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Concepto de cobro</translation>
    </message>
    <message>
        <source>Migration cost</source>
        <translation>Coste de migración</translation>
    </message>
    <message>
        <source>Missing answers fail the task</source>
        <translation>Sin respuesta, la tarea falla</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Models tried in turn, each with its attempts.</source>
        <translation>Modelos que se prueban por turno, cada uno con sus intentos.</translation>
    </message>
    <message>
        <source>Models whose prices erode on their own, if at all.</source>
        <translation>Modelos cuyos precios caen a su propio ritmo, si es que caen.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Months after the plan&apos;s own.</source>
        <translation>Meses después del del plan.</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Meses por delante</translation>
    </message>
    <message>
        <source>Most replicas</source>
        <translation>Máximo de réplicas</translation>
    </message>
    <message>
        <source>Multiplies fresh and new tokens, before their caps.</source>
        <translation>Multiplica la entrada nueva y los tokens nuevos, antes de sus topes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the pool in routes: pool:&lt;id&gt;.</source>
        <translation>Nombre del pool en las rutas: pool:&lt;id&gt;.</translation>
    </message>
    <message>
        <source>Named changes to the plan.</source>
        <translation>Cambios del plan con nombre.</translation>
    </message>
    <message>
        <source>Names the commitment in paths and results.</source>
        <translation>Nombra el compromiso en rutas de campo y resultados.</translation>
    </message>
    <message>
        <source>Names the cost in paths and scenarios.</source>
        <translation>Nombra el coste en rutas de campo y escenarios.</translation>
    </message>
    <message>
        <source>Names the scenario.</source>
        <translation>Nombra el escenario.</translation>
    </message>
    <message>
        <source>Names the segment in paths and scenarios.</source>
        <translation>Nombra el segmento en rutas de campo y escenarios.</translation>
    </message>
    <message>
        <source>Names the stage in paths and scenarios.</source>
        <translation>Nombra la etapa en rutas de campo y escenarios.</translation>
    </message>
    <message>
        <source>Negotiated discount on all token meters of a provider; below 0 a surcharge.</source>
        <translation>Descuento negociado en todos los precios por token de un proveedor; por debajo de 0, un recargo.</translation>
    </message>
    <message>
        <source>Negotiated discounts by provider.</source>
        <translation>Descuentos negociados por proveedor.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>Tokens nuevos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of the plan format.</source>
        <translation>Número del formato del plan.</translation>
    </message>
    <message>
        <source>Obsolescence</source>
        <translation>Obsolescencia</translation>
    </message>
    <message>
        <source>Of a replica against the one before.</source>
        <translation>De una réplica frente a la anterior.</translation>
    </message>
    <message>
        <source>Of a step of the large model: what drafting one token takes.</source>
        <translation>De un paso del modelo grande: lo que lleva proponer un token.</translation>
    </message>
    <message>
        <source>Of each request of the benchmark.</source>
        <translation>De cada petición del benchmark.</translation>
    </message>
    <message>
        <source>Of its memory.</source>
        <translation>De su memoria.</translation>
    </message>
    <message>
        <source>Of one accelerator.</source>
        <translation>De un acelerador.</translation>
    </message>
    <message>
        <source>Of so many tasks</source>
        <translation>De tantas tareas</translation>
    </message>
    <message>
        <source>Of staff, space, network and power as hardware ages. It decides when to replace, and is no cost of the month.</source>
        <translation>De personal, espacio, red y energía al envejecer el hardware. Decide cuándo sustituir y no es un coste del mes.</translation>
    </message>
    <message>
        <source>Of the accelerators of a replica together.</source>
        <translation>De los aceleradores de una réplica juntos.</translation>
    </message>
    <message>
        <source>Of the caches, which bound how many requests fit at once.</source>
        <translation>De las cachés, que limitan cuántas peticiones caben a la vez.</translation>
    </message>
    <message>
        <source>Of the hourly profile; prices that change with the hour need UTC, an offset such as UTC+01:00, or the zone of their rows.</source>
        <translation>Del perfil horario; los precios que cambian con la hora necesitan UTC, un desfase como UTC+01:00 o la zona de sus filas.</translation>
    </message>
    <message>
        <source>Of the segment&apos;s tasks.</source>
        <translation>De las tareas del segmento.</translation>
    </message>
    <message>
        <source>Of the weights. int4 and int8 are unpacked, so that only memory gains.</source>
        <translation>De los pesos. int4 e int8 se desempaquetan, así que solo gana la memoria.</translation>
    </message>
    <message>
        <source>Off the list price of what the commitment covers.</source>
        <translation>Sobre el precio de lista de lo que cubre el compromiso.</translation>
    </message>
    <message>
        <source>Off the list price.</source>
        <translation>Sobre el precio de lista.</translation>
    </message>
    <message>
        <source>Off-peak share</source>
        <translation>Parte fuera de horas punta</translation>
    </message>
    <message>
        <source>Off: this stage&apos;s wrong answers are harmless.</source>
        <translation>Desactivado: las respuestas erróneas de esta etapa no hacen daño.</translation>
    </message>
    <message>
        <source>Older turns are dropped.</source>
        <translation>Se descartan las rondas más antiguas.</translation>
    </message>
    <message>
        <source>One accelerator with its part of the server.</source>
        <translation>Un acelerador con su parte del servidor.</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output speed</source>
        <translation>Velocidad de salida</translation>
    </message>
    <message>
        <source>Output throughput</source>
        <translation>Rendimiento de salida</translation>
    </message>
    <message>
        <source>Output tokens each second of one full replica.</source>
        <translation>Tokens de salida por segundo de una réplica llena.</translation>
    </message>
    <message>
        <source>Output tokens each second, reasoning included.</source>
        <translation>Tokens de salida por segundo, razonamiento incluido.</translation>
    </message>
    <message>
        <source>Output weight</source>
        <translation>Peso de la salida</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Exceso</translation>
    </message>
    <message>
        <source>Overloads and time-outs: no answer, the attempt is repeated.</source>
        <translation>Sobrecargas y tiempos agotados: sin respuesta, el intento se repite.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Paid as</source>
        <translation>Se paga como</translation>
    </message>
    <message>
        <source>Paid by each call not answered from the cache.</source>
        <translation>Lo paga cada llamada que no se responde desde la caché.</translation>
    </message>
    <message>
        <source>Paid for each case a human answers.</source>
        <translation>Se paga por cada caso que responde una persona.</translation>
    </message>
    <message>
        <source>Paid for each task of the segment that ends right.</source>
        <translation>Se paga por cada tarea del segmento que termina bien.</translation>
    </message>
    <message>
        <source>Paid for each task that ends right.</source>
        <translation>Se paga por cada tarea que termina bien.</translation>
    </message>
    <message>
        <source>Paid for every tool call, failed ones too.</source>
        <translation>Se paga por cada llamada a herramienta, también las fallidas.</translation>
    </message>
    <message>
        <source>Paid hit or miss.</source>
        <translation>Se paga haya acierto o no.</translation>
    </message>
    <message>
        <source>Paid in the month of the retirement or the refresh.</source>
        <translation>Se paga en el mes de la retirada o de la sustitución.</translation>
    </message>
    <message>
        <source>Paid once.</source>
        <translation>Se paga una vez.</translation>
    </message>
    <message>
        <source>Paid whatever is used.</source>
        <translation>Se paga se use lo que se use.</translation>
    </message>
    <message>
        <source>Paid whatever the seat does.</source>
        <translation>Se paga haga lo que haga la licencia.</translation>
    </message>
    <message>
        <source>Paid whether or not the task succeeds.</source>
        <translation>Se paga tenga éxito la tarea o no.</translation>
    </message>
    <message>
        <source>Parallel efficiency</source>
        <translation>Eficiencia en paralelo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Part of the memory that the server may fill.</source>
        <translation>Parte de la memoria que puede llenar el servidor.</translation>
    </message>
    <message>
        <source>Part of the paid hours in which a replica works.</source>
        <translation>Parte de las horas pagadas en que funciona una réplica.</translation>
    </message>
    <message>
        <source>Part of the retrieved tokens the answer needs.</source>
        <translation>Parte de los tokens recuperados que necesita la respuesta.</translation>
    </message>
    <message>
        <source>Part of their visible tokens.</source>
        <translation>Parte de sus tokens visibles.</translation>
    </message>
    <message>
        <source>Passages added to the prompt.</source>
        <translation>Fragmentos que se añaden al prompt.</translation>
    </message>
    <message>
        <source>Path of an uncertain number.</source>
        <translation>Ruta de un número incierto.</translation>
    </message>
    <message>
        <source>Path of another.</source>
        <translation>Ruta de otro.</translation>
    </message>
    <message>
        <source>Path of the field that changes.</source>
        <translation>Ruta del campo que cambia.</translation>
    </message>
    <message>
        <source>Payment fees</source>
        <translation>Comisiones de pago</translation>
    </message>
    <message>
        <source>Peak factor</source>
        <translation>Factor de punta</translation>
    </message>
    <message>
        <source>Peaks within an hour over the hour&apos;s mean; replicas are staffed for them.</source>
        <translation>Puntas dentro de una hora sobre su media; las réplicas se dotan para ellas.</translation>
    </message>
    <message>
        <source>People who run it.</source>
        <translation>Personas que lo mantienen.</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Plan name</source>
        <translation>Nombre del plan</translation>
    </message>
    <message>
        <source>Platform costs count in the gross margin, overhead only below it.</source>
        <translation>Los costes de plataforma cuentan en el margen bruto; los generales, solo por debajo.</translation>
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
        <translation>Exponente de popularidad</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Power of the facility over that of its servers.</source>
        <translation>Potencia de la instalación sobre la de sus servidores.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Prefix cache hits</source>
        <translation>Aciertos de caché de prefijos</translation>
    </message>
    <message>
        <source>Prefixes kept by the hour in the first tier&apos;s cache; all its calls read them.</source>
        <translation>Prefijos conservados por horas en la caché del primer modelo; todas sus llamadas los leen.</translation>
    </message>
    <message>
        <source>Price factor</source>
        <translation>Factor de precio</translation>
    </message>
    <message>
        <source>Price of a seat</source>
        <translation>Precio de una licencia</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Precio de una unidad</translation>
    </message>
    <message>
        <source>Price of what lies beyond, as a multiple of the list price.</source>
        <translation>Precio de lo que excede, como múltiplo del precio de lista.</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Precio por hora</translation>
    </message>
    <message>
        <source>Price sheet</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>Precios al</translation>
    </message>
    <message>
        <source>Prices the embedded tokens.</source>
        <translation>Fija el precio de los tokens de embedding.</translation>
    </message>
    <message>
        <source>Prices the query tokens.</source>
        <translation>Fija el precio de los tokens de consulta.</translation>
    </message>
    <message>
        <source>Prompt tokens one replica reads each second, measured at full load.</source>
        <translation>Tokens de prompt que lee una réplica por segundo, medidos a plena carga.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Provider the discount is given by.</source>
        <translation>Proveedor que da el descuento.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Adquisición</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Precio de compra</translation>
    </message>
    <message>
        <source>Quality floor</source>
        <translation>Calidad mínima</translation>
    </message>
    <message>
        <source>Query tokens</source>
        <translation>Tokens de consulta</translation>
    </message>
    <message>
        <source>Rack, cooling, insurance, maintenance.</source>
        <translation>Rack, refrigeración, seguro, mantenimiento.</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Correlación de rangos</translation>
    </message>
    <message>
        <source>Rank correlation of fresh (or new) input and output inside a request.</source>
        <translation>Correlación de rangos entre la entrada nueva (o los tokens nuevos) y la salida de una petición.</translation>
    </message>
    <message>
        <source>Rate once an answer was rejected.</source>
        <translation>Tasa después de rechazar una respuesta.</translation>
    </message>
    <message>
        <source>Rates as of</source>
        <translation>Tipos a fecha de</translation>
    </message>
    <message>
        <source>Rates by currency code; they may also stand beside the date.</source>
        <translation>Tipos por código de moneda; también pueden ir junto a la fecha.</translation>
    </message>
    <message>
        <source>Rates once an answer was rejected.</source>
        <translation>Tasas después de rechazar una respuesta.</translation>
    </message>
    <message>
        <source>Reasoning output</source>
        <translation>Salida de razonamiento</translation>
    </message>
    <message>
        <source>Refresh on use</source>
        <translation>Renovar con el uso</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Region whose price row applies.</source>
        <translation>Región cuya fila de precios se aplica.</translation>
    </message>
    <message>
        <source>Repeats the amount as the volume grows.</source>
        <translation>Repite el importe al crecer el volumen.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Sustituido por</translation>
    </message>
    <message>
        <source>Replaces the pipeline&apos;s loading here.</source>
        <translation>Sustituye aquí la carga factorial del pipeline.</translation>
    </message>
    <message>
        <source>Replaces the pipeline&apos;s loadings, key by key.</source>
        <translation>Sustituye las cargas factoriales del pipeline, una por una.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Replicas follow the hourly profile; without it those of the busiest hour run all the time.</source>
        <translation>Las réplicas siguen el perfil horario; sin él, las de la hora de más carga funcionan siempre.</translation>
    </message>
    <message>
        <source>Replicas of the base. Empty: as many as are needed for more of the hours than the reserved price is of the on-demand price.</source>
        <translation>Réplicas de la base. Vacío: tantas como se necesiten en una parte de las horas mayor que el precio reservado sobre el precio bajo demanda.</translation>
    </message>
    <message>
        <source>Replicas reserved whatever the load.</source>
        <translation>Réplicas reservadas sea cual sea la carga.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Peticiones a la vez</translation>
    </message>
    <message>
        <source>Requests at once with which a replica reaches half of its limit speed.</source>
        <translation>Peticiones a la vez con las que una réplica alcanza la mitad de su velocidad límite.</translation>
    </message>
    <message>
        <source>Requests of one conversation; every one sends the history again.</source>
        <translation>Peticiones de una conversación; cada una reenvía el historial.</translation>
    </message>
    <message>
        <source>Requests that a replica works on at the same time; more wait.</source>
        <translation>Peticiones que una réplica atiende a la vez; las demás esperan.</translation>
    </message>
    <message>
        <source>Requests that wait no longer.</source>
        <translation>Peticiones que no esperan más.</translation>
    </message>
    <message>
        <source>Rerank fee</source>
        <translation>Tarifa de reordenación</translation>
    </message>
    <message>
        <source>Reserved price</source>
        <translation>Precio reservado</translation>
    </message>
    <message>
        <source>Reserved replicas</source>
        <translation>Réplicas reservadas</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Valor residual</translation>
    </message>
    <message>
        <source>Response cache</source>
        <translation>Caché de respuestas</translation>
    </message>
    <message>
        <source>Response cache hits</source>
        <translation>Aciertos de caché de respuestas</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Retrieval and a response cache in front of one answer</source>
        <translation>Recuperación y una caché de respuestas ante una respuesta</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Retrieved chunks</source>
        <translation>Fragmentos recuperados</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Revenue per attempted task</source>
        <translation>Ingreso por tarea intentada</translation>
    </message>
    <message>
        <source>Revenue per successful task</source>
        <translation>Ingreso por tarea exitosa</translation>
    </message>
    <message>
        <source>Right answers it rejects.</source>
        <translation>Respuestas correctas que rechaza.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Rounds per call</source>
        <translation>Rondas por llamada</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Se ejecuta</translation>
    </message>
    <message>
        <source>Same seed, same figures.</source>
        <translation>Misma semilla, mismas cifras.</translation>
    </message>
    <message>
        <source>Scaling by the hour</source>
        <translation>Escalado por horas</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Score of matches</source>
        <translation>Similitud de los aciertos</translation>
    </message>
    <message>
        <source>Score of others</source>
        <translation>Similitud de las demás</translation>
    </message>
    <message>
        <source>Search fee</source>
        <translation>Tarifa de búsqueda</translation>
    </message>
    <message>
        <source>Searches, pages, images: what the price counts.</source>
        <translation>Búsquedas, páginas, imágenes: lo que cuenta el precio.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Estacionalidad</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Segment revenue</source>
        <translation>Ingresos del segmento</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Self-hosted first</source>
        <translation>Hardware propio primero</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Shadow months</source>
        <translation>Meses en paralelo</translation>
    </message>
    <message>
        <source>Shadow traffic</source>
        <translation>Tráfico en paralelo</translation>
    </message>
    <message>
        <source>Share in time</source>
        <translation>Parte a tiempo</translation>
    </message>
    <message>
        <source>Share of calls answered from the cache.</source>
        <translation>Parte de las llamadas que se responden desde la caché.</translation>
    </message>
    <message>
        <source>Share of first attempts whose prefix is read from the cache.</source>
        <translation>Parte de los primeros intentos cuyo prefijo se lee de la caché.</translation>
    </message>
    <message>
        <source>Share of hits that answer another question.</source>
        <translation>Parte de los aciertos que responden a otra pregunta.</translation>
    </message>
    <message>
        <source>Share of revenue.</source>
        <translation>Parte de los ingresos.</translation>
    </message>
    <message>
        <source>Share of such an attempt that is billed. Required when transient is above 0.</source>
        <translation>Parte de un intento así que se factura. Obligatorio si los errores transitorios superan 0.</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>Parte de las tareas</translation>
    </message>
    <message>
        <source>Share of tasks that need this stage.</source>
        <translation>Parte de las tareas que necesitan esta etapa.</translation>
    </message>
    <message>
        <source>Share of the calls at hours with dearer prices that is moved to the cheapest hours.</source>
        <translation>Parte de las llamadas en horas más caras que se pasa a las horas más baratas.</translation>
    </message>
    <message>
        <source>Share of the full power with the model loaded and nothing to do; 0.41 was measured on eight H200.</source>
        <translation>Parte de la potencia total con el modelo cargado y nada que hacer; se midió 0,41 en ocho H200.</translation>
    </message>
    <message>
        <source>Share of the segment&apos;s revenue.</source>
        <translation>Parte de los ingresos del segmento.</translation>
    </message>
    <message>
        <source>Share of the tasks that both models answer before the retirement.</source>
        <translation>Parte de las tareas que responden ambos modelos antes de la retirada.</translation>
    </message>
    <message>
        <source>Share of undetected wrong tasks that are paid as successful.</source>
        <translation>Parte de las tareas erróneas no detectadas que se pagan como exitosas.</translation>
    </message>
    <message>
        <source>Shares of the tasks with their own size and prices.</source>
        <translation>Partes de las tareas con tamaño y precios propios.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Simulated tasks</source>
        <translation>Tareas simuladas</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Six stages, small models first, escalation to a frontier model</source>
        <translation>Seis etapas, primero modelos pequeños y después un modelo puntero</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the catalogue that questions come from.</source>
        <translation>Tamaño del catálogo del que salen las preguntas.</translation>
    </message>
    <message>
        <source>So large a share of the tasks should take no longer.</source>
        <translation>Esta parte de las tareas no debe tardar más.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Spearman&apos;s, of the two.</source>
        <translation>De Spearman, entre los dos.</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>Decodificación especulativa</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Spill to</source>
        <translation>Derivar a</translation>
    </message>
    <message>
        <source>Spread (sd over mean) of a minute&apos;s demand beside the chance of arrivals.</source>
        <translation>Dispersión (desv. típica sobre media) de la demanda de un minuto, aparte del azar de las llegadas.</translation>
    </message>
    <message>
        <source>Spread of scores</source>
        <translation>Dispersión de la similitud</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Standard deviation of both.</source>
        <translation>Desviación típica de ambas.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Escalón</translation>
    </message>
    <message>
        <source>Step of units</source>
        <translation>Paso de unidades</translation>
    </message>
    <message>
        <source>Stop when settled</source>
        <translation>Parar al decidirse</translation>
    </message>
    <message>
        <source>Storage price</source>
        <translation>Precio de almacenamiento</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>Stored prefixes</source>
        <translation>Prefijos conservados</translation>
    </message>
    <message>
        <source>Summary length</source>
        <translation>Longitud del resumen</translation>
    </message>
    <message>
        <source>Summary model</source>
        <translation>Modelo del resumen</translation>
    </message>
    <message>
        <source>Support FAQ</source>
        <translation>Preguntas de soporte</translation>
    </message>
    <message>
        <source>Support per failed task</source>
        <translation>Soporte por tarea fallida</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>Target gross margin</source>
        <translation>Margen bruto objetivo</translation>
    </message>
    <message>
        <source>Target utilisation</source>
        <translation>Utilización objetivo</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Tariff.</source>
        <translation>Tarifa.</translation>
    </message>
    <message>
        <source>Tasks are added until the 95 % interval of cost per success is this narrow to each side.</source>
        <translation>Se añaden tareas hasta que el intervalo del 95 % del coste por éxito sea así de estrecho a cada lado.</translation>
    </message>
    <message>
        <source>Tasks drawn for the spread from task to task.</source>
        <translation>Tareas que se simulan para la dispersión entre tareas.</translation>
    </message>
    <message>
        <source>Tasks of a seat</source>
        <translation>Tareas por licencia</translation>
    </message>
    <message>
        <source>Tasks per month</source>
        <translation>Tareas al mes</translation>
    </message>
    <message>
        <source>The amount repeats for each started number of tasks.</source>
        <translation>El importe se repite por cada número de tareas iniciado.</translation>
    </message>
    <message>
        <source>The cache answers from this similarity on.</source>
        <translation>La caché responde desde esta similitud.</translation>
    </message>
    <message>
        <source>The margin to reach.</source>
        <translation>El margen que hay que alcanzar.</translation>
    </message>
    <message>
        <source>The one model it covers, as provider/model.</source>
        <translation>El único modelo que cubre, como provider/model.</translation>
    </message>
    <message>
        <source>The provider&apos;s service tier; it must have a price row.</source>
        <translation>El nivel de servicio del proveedor; necesita una fila de precios.</translation>
    </message>
    <message>
        <source>The request&apos;s failed answers join this tier&apos;s prompt.</source>
        <translation>Las respuestas fallidas de la petición se añaden al prompt de este modelo.</translation>
    </message>
    <message>
        <source>The same for frontier models.</source>
        <translation>Lo mismo para los modelos punteros.</translation>
    </message>
    <message>
        <source>The same six stages on frontier models only</source>
        <translation>Las mismas seis etapas, solo con modelos punteros</translation>
    </message>
    <message>
        <source>The same six stages on small models only</source>
        <translation>Las mismas seis etapas, solo con modelos pequeños</translation>
    </message>
    <message>
        <source>The scenario it builds on, or base.</source>
        <translation>El escenario en que se basa, o base.</translation>
    </message>
    <message>
        <source>The server&apos;s own limit of requests at once.</source>
        <translation>El límite propio del servidor de peticiones a la vez.</translation>
    </message>
    <message>
        <source>The stages that a task passes.</source>
        <translation>Las etapas que recorre una tarea.</translation>
    </message>
    <message>
        <source>This model&apos;s tokens per stated token.</source>
        <translation>Tokens de este modelo por token indicado.</translation>
    </message>
    <message>
        <source>Three-letter code of the plan&apos;s money.</source>
        <translation>Código de tres letras de la moneda del plan.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Throughput law</source>
        <translation>Ley de rendimiento</translation>
    </message>
    <message>
        <source>Throughput units reserved all month.</source>
        <translation>Unidades de capacidad reservadas todo el mes.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Time of a task</source>
        <translation>Duración de una tarea</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tiempo de vida</translation>
    </message>
    <message>
        <source>Time to the first token of an attempt.</source>
        <translation>Tiempo hasta el primer token de un intento.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>To load the model on a started replica: paid and useless.</source>
        <translation>Para cargar el modelo en una réplica arrancada: se paga y no sirve.</translation>
    </message>
    <message>
        <source>Token ratio</source>
        <translation>Proporción de tokens</translation>
    </message>
    <message>
        <source>Tokens added to the prompt after each rejected answer.</source>
        <translation>Tokens que se añaden al prompt tras cada respuesta rechazada.</translation>
    </message>
    <message>
        <source>Tokens embedded per call.</source>
        <translation>Tokens de embedding por llamada.</translation>
    </message>
    <message>
        <source>Tokens embedded per lookup.</source>
        <translation>Tokens de embedding por consulta.</translation>
    </message>
    <message>
        <source>Tokens of the answer, drawn anew at each attempt.</source>
        <translation>Tokens de la respuesta, sorteados de nuevo en cada intento.</translation>
    </message>
    <message>
        <source>Tokens of the answer.</source>
        <translation>Tokens de la respuesta.</translation>
    </message>
    <message>
        <source>Tokens of the prompt.</source>
        <translation>Tokens del prompt.</translation>
    </message>
    <message>
        <source>Tokens of the summary that replaces the history.</source>
        <translation>Tokens del resumen que sustituye al historial.</translation>
    </message>
    <message>
        <source>Tokens of this task alone, drawn once per call.</source>
        <translation>Tokens propios de esta tarea, sorteados una vez por llamada.</translation>
    </message>
    <message>
        <source>Tokens one replica writes each second, measured at full load.</source>
        <translation>Tokens que escribe una réplica por segundo, medidos a plena carga.</translation>
    </message>
    <message>
        <source>Tokens per chunk</source>
        <translation>Tokens por fragmento</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>Tool calls of each attempt that yields an answer.</source>
        <translation>Llamadas a herramientas de cada intento que da una respuesta.</translation>
    </message>
    <message>
        <source>Tool calls per attempt that yields an answer.</source>
        <translation>Llamadas a herramientas por intento que da una respuesta.</translation>
    </message>
    <message>
        <source>Tool calls that fail and are repeated.</source>
        <translation>Llamadas a herramientas que fallan y se repiten.</translation>
    </message>
    <message>
        <source>Tool failures</source>
        <translation>Fallos de herramientas</translation>
    </message>
    <message>
        <source>Tool fee</source>
        <translation>Tarifa de herramienta</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Transient errors</source>
        <translation>Errores transitorios</translation>
    </message>
    <message>
        <source>Turns kept</source>
        <translation>Rondas conservadas</translation>
    </message>
    <message>
        <source>Twelve weights, January first.</source>
        <translation>Doce pesos, enero primero.</translation>
    </message>
    <message>
        <source>Uncertain numbers that move together.</source>
        <translation>Números inciertos que se mueven juntos.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Units beyond the fewest come in steps; 0: any number.</source>
        <translation>Las unidades por encima del mínimo van por pasos; 0: cualquier número.</translation>
    </message>
    <message>
        <source>Units of the plan&apos;s currency for one of another, with their date.</source>
        <translation>Unidades de la moneda del plan por una de otra, con su fecha.</translation>
    </message>
    <message>
        <source>Units of the plan&apos;s currency for one of this.</source>
        <translation>Unidades de la moneda del plan por una de esta.</translation>
    </message>
    <message>
        <source>Until an interrupted replica serves again.</source>
        <translation>Hasta que una réplica interrumpida vuelve a servir.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>Memoria utilizable</translation>
    </message>
    <message>
        <source>Used share</source>
        <translation>Parte usada</translation>
    </message>
    <message>
        <source>User or tool tokens that every round adds, the first too.</source>
        <translation>Tokens de usuario o de herramientas que añade cada ronda, también la primera.</translation>
    </message>
    <message>
        <source>Valid answers that are right, over all tasks.</source>
        <translation>Respuestas válidas que son correctas, sobre todas las tareas.</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Visible output</source>
        <translation>Salida visible</translation>
    </message>
    <message>
        <source>Wait objective</source>
        <translation>Objetivo de espera</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Esperas según</translation>
    </message>
    <message>
        <source>Weights of the model.</source>
        <translation>Pesos del modelo.</translation>
    </message>
    <message>
        <source>What a failed task costs in support.</source>
        <translation>Lo que cuesta en soporte una tarea fallida.</translation>
    </message>
    <message>
        <source>What a million tokens cost each hour they are kept.</source>
        <translation>Lo que cuesta un millón de tokens por cada hora que se conserva.</translation>
    </message>
    <message>
        <source>What a replica runs on: one of the catalogue, or a name of your own with its facts under hardware.</source>
        <translation>En qué funciona una réplica: uno del catálogo, o un nombre propio con sus datos en hardware.</translation>
    </message>
    <message>
        <source>What a seat wants to do in a month.</source>
        <translation>Lo que quiere hacer una licencia en un mes.</translation>
    </message>
    <message>
        <source>What all segments leave over has size 1 and the plan&apos;s revenue.</source>
        <translation>Lo que dejan todos los segmentos tiene tamaño 1 y los ingresos del plan.</translation>
    </message>
    <message>
        <source>What an accelerator of the base costs each hour, used or not.</source>
        <translation>Lo que cuesta por hora un acelerador de la base, se use o no.</translation>
    </message>
    <message>
        <source>What changes in the months ahead.</source>
        <translation>Lo que cambia en los próximos meses.</translation>
    </message>
    <message>
        <source>What failed tasks cost besides.</source>
        <translation>Lo que cuestan además las tareas fallidas.</translation>
    </message>
    <message>
        <source>What finding passages costs per call.</source>
        <translation>Lo que cuesta por llamada encontrar los fragmentos.</translation>
    </message>
    <message>
        <source>What happens at the start of a month.</source>
        <translation>Lo que ocurre al empezar un mes.</translation>
    </message>
    <message>
        <source>What happens to tasks that find all replicas full: shed, degrade to the next tier, or spill to an API.</source>
        <translation>Qué pasa con las tareas que encuentran llenas todas las réplicas: rechazar, degradar al siguiente modelo o derivar a una API.</translation>
    </message>
    <message>
        <source>What is agreed with providers for a month: spend, tiers, units.</source>
        <translation>Lo acordado con los proveedores para un mes: gasto, tramos, unidades.</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>Por qué se paga.</translation>
    </message>
    <message>
        <source>What it is worth at the end of its life.</source>
        <translation>Lo que vale al final de su vida útil.</translation>
    </message>
    <message>
        <source>What later rounds see of earlier ones.</source>
        <translation>Lo que ven las rondas posteriores de las anteriores.</translation>
    </message>
    <message>
        <source>What one accelerator costs each hour that it is kept; a mixed pool pays it for what exceeds the base.</source>
        <translation>Lo que cuesta un acelerador por cada hora que se mantiene; un pool mixto lo paga por lo que excede la base.</translation>
    </message>
    <message>
        <source>What one replica does each second.</source>
        <translation>Lo que hace una réplica por segundo.</translation>
    </message>
    <message>
        <source>What one unit costs each hour; a month has 730.5.</source>
        <translation>Lo que cuesta una unidad por hora; un mes tiene 730,5.</translation>
    </message>
    <message>
        <source>What tasks bring in.</source>
        <translation>Lo que ingresan las tareas.</translation>
    </message>
    <message>
        <source>What the commitment is called.</source>
        <translation>Cómo se llama el compromiso.</translation>
    </message>
    <message>
        <source>What the event is called.</source>
        <translation>Cómo se llama el evento.</translation>
    </message>
    <message>
        <source>What the plan is called in reports.</source>
        <translation>Cómo se llama el plan en los informes.</translation>
    </message>
    <message>
        <source>What the plan should reach.</source>
        <translation>Lo que debe alcanzar el plan.</translation>
    </message>
    <message>
        <source>What the pool serves.</source>
        <translation>Lo que sirve el pool.</translation>
    </message>
    <message>
        <source>What the pool serves: one of the catalogue, or a name of your own.</source>
        <translation>Lo que sirve el pool: uno del catálogo, o un nombre propio.</translation>
    </message>
    <message>
        <source>What the scenario is called.</source>
        <translation>Cómo se llama el escenario.</translation>
    </message>
    <message>
        <source>What the segment is called.</source>
        <translation>Cómo se llama el segmento.</translation>
    </message>
    <message>
        <source>What the stage does.</source>
        <translation>Lo que hace la etapa.</translation>
    </message>
    <message>
        <source>When all attempts fail</source>
        <translation>Si fallan todos los intentos</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>Si está lleno</translation>
    </message>
    <message>
        <source>When tasks come: flat, business_hours, evening, or 24 or 168 weights.</source>
        <translation>Cuándo llegan las tareas: flat, business_hours, evening, o 24 o 168 pesos.</translation>
    </message>
    <message>
        <source>Which answer goes when the cache is full.</source>
        <translation>Qué respuesta sale cuando la caché está llena.</translation>
    </message>
    <message>
        <source>Which price sheet, at which date, with which discounts.</source>
        <translation>Qué lista de precios, a qué fecha, con qué descuentos.</translation>
    </message>
    <message>
        <source>Whole answers given again.</source>
        <translation>Respuestas enteras que se dan otra vez.</translation>
    </message>
    <message>
        <source>Whose whole spend it covers; or name a model.</source>
        <translation>De quién cubre todo el gasto; o indique un modelo.</translation>
    </message>
    <message>
        <source>With on failure: continue.</source>
        <translation>Con fallo: continuar.</translation>
    </message>
    <message>
        <source>Work lost</source>
        <translation>Trabajo perdido</translation>
    </message>
    <message>
        <source>Work that each interruption makes a replica repeat.</source>
        <translation>Trabajo que cada interrupción hace repetir a una réplica.</translation>
    </message>
    <message>
        <source>Writes the summary; the first tier when left out.</source>
        <translation>Escribe el resumen; si se omite, el primer modelo.</translation>
    </message>
    <message>
        <source>Wrong answers fail the task</source>
        <translation>Una respuesta errónea hace fallar la tarea</translation>
    </message>
    <message>
        <source>Wrong answers it rejects.</source>
        <translation>Respuestas erróneas que rechaza.</translation>
    </message>
    <message>
        <source>Wrong but paid</source>
        <translation>Erróneas pero pagadas</translation>
    </message>
    <message>
        <source>Wrong hits</source>
        <translation>Aciertos erróneos</translation>
    </message>
    <message>
        <source>Zipf exponent: 0 all alike, about 1 a few asked often.</source>
        <translation>Exponente de Zipf: 0 todas iguales, cerca de 1 unas pocas muy frecuentes.</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>abort</source>
        <translation>abortar</translation>
    </message>
    <message>
        <source>abort the task, continue without an answer, or ask a human.</source>
        <translation>abortar la tarea, continuar sin respuesta o preguntar a una persona.</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>aceleradores</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>todas las unidades</translation>
    </message>
    <message>
        <source>allen cunneen</source>
        <translation>Allen-Cunneen</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>separadas</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>audio input</source>
        <translation>entrada de audio</translation>
    </message>
    <message>
        <source>audio output</source>
        <translation>salida de audio</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>benchmark</translation>
    </message>
    <message>
        <source>bundled, or the name of a sheet in the project.</source>
        <translation>bundled, o el nombre de una lista de precios del proyecto.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>cache min tokens</source>
        <translation>mínimo de tokens en caché</translation>
    </message>
    <message>
        <source>cache step tokens</source>
        <translation>paso de caché en tokens</translation>
    </message>
    <message>
        <source>cache ttl minutes</source>
        <translation>vida de caché en minutos</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>escritura en caché</translation>
    </message>
    <message>
        <source>cache write 1h</source>
        <translation>escritura en caché 1 h</translation>
    </message>
    <message>
        <source>cached input</source>
        <translation>entrada en caché</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>comprobado el</translation>
    </message>
    <message>
        <source>commitment end</source>
        <translation>fin de compromiso</translation>
    </message>
    <message>
        <source>commitment start</source>
        <translation>inicio de compromiso</translation>
    </message>
    <message>
        <source>context window</source>
        <translation>ventana de contexto</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>continuar</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>degrade</source>
        <translation>degradar</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>en el borde</translation>
    </message>
    <message>
        <source>effective from</source>
        <translation>vigente desde</translation>
    </message>
    <message>
        <source>effective to</source>
        <translation>vigente hasta</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>erlang c</source>
        <translation>Erlang C</translation>
    </message>
    <message>
        <source>erlang_c: exact for exponential work. allen_cunneen: stretched by the variation of the work, up to 25 % off. processor_sharing: batches that speed up as they fill.</source>
        <translation>Erlang C: exacto para trabajo exponencial. Allen-Cunneen: ampliado por la variación del trabajo, hasta un 25 % de desvío. Procesador compartido: lotes que se aceleran al llenarse.</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>exponente</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>flex</source>
        <translation>flex</translation>
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
        <translation>por tramos</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>human</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>input price</source>
        <translation>precio de entrada</translation>
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
        <translation>esquema JSON</translation>
    </message>
    <message>
        <source>kW per accelerator</source>
        <translation>kW por acelerador</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>lru</source>
        <translation>LRU</translation>
    </message>
    <message>
        <source>max output</source>
        <translation>salida máxima</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>mixed: requests of all stages wait in one queue. apart: those of each stage have replicas of their own.</source>
        <translation>mezcladas: las peticiones de todas las etapas esperan en una cola. separadas: las de cada etapa tienen réplicas propias.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>no se atienden</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>bajo demanda</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>output price</source>
        <translation>precio de salida</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>generales</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>en propiedad</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>per</source>
        <translation>precio por</translation>
    </message>
    <message>
        <source>per accelerator</source>
        <translation>por acelerador</translation>
    </message>
    <message>
        <source>per accelerator and year</source>
        <translation>por acelerador y año</translation>
    </message>
    <message>
        <source>per accelerator-hour</source>
        <translation>por acelerador-hora</translation>
    </message>
    <message>
        <source>per call</source>
        <translation>por llamada</translation>
    </message>
    <message>
        <source>per case</source>
        <translation>por caso</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>per event</source>
        <translation>por evento</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>por kWh</translation>
    </message>
    <message>
        <source>per million token-hours</source>
        <translation>por millón de token-horas</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>per seat and month</source>
        <translation>por licencia y mes</translation>
    </message>
    <message>
        <source>per task</source>
        <translation>por tarea</translation>
    </message>
    <message>
        <source>per unit-hour</source>
        <translation>por unidad-hora</translation>
    </message>
    <message>
        <source>physics</source>
        <translation>física</translation>
    </message>
    <message>
        <source>plan currency</source>
        <translation>moneda del plan</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>prefixes</source>
        <translation>prefijos</translation>
    </message>
    <message>
        <source>price change</source>
        <translation>cambio de precios</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>processor sharing</source>
        <translation>procesador compartido</translation>
    </message>
    <message>
        <source>prompt caching</source>
        <translation>caché de prompts</translation>
    </message>
    <message>
        <source>prompt from tokens</source>
        <translation>prompt desde tokens</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>provider/model that serves tasks which find the pool full.</source>
        <translation>provider/model que atiende las tareas que encuentran lleno el pool.</translation>
    </message>
    <message>
        <source>provider/model that takes its place in every route.</source>
        <translation>provider/model que ocupa su lugar en cada ruta.</translation>
    </message>
    <message>
        <source>provider/model, or pool:&lt;id&gt;.</source>
        <translation>provider/model, o pool:&lt;id&gt;.</translation>
    </message>
    <message>
        <source>provider/model; a price change may name a provider alone.</source>
        <translation>provider/model; un cambio de precios puede nombrar solo un proveedor.</translation>
    </message>
    <message>
        <source>push</source>
        <translation>inmediata</translation>
    </message>
    <message>
        <source>push: changed answers are removed at once. none: they go stale.</source>
        <translation>inmediata: las respuestas cambiadas se eliminan al momento. ninguno: caducan.</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>razonamiento</translation>
    </message>
    <message>
        <source>reasoning output</source>
        <translation>salida de razonamiento</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>sustitución</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativo</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>réplicas</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>retires on</source>
        <translation>se retira el</translation>
    </message>
    <message>
        <source>score</source>
        <translation>similitud</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>service tier</source>
        <translation>nivel de servicio</translation>
    </message>
    <message>
        <source>shed</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>sencilla</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>spend</source>
        <translation>gasto</translation>
    </message>
    <message>
        <source>spill</source>
        <translation>derivar</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>spot</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>estándar</translation>
    </message>
    <message>
        <source>summarise</source>
        <translation>resumir</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>tasks per month</source>
        <translation>tareas al mes</translation>
    </message>
    <message>
        <source>the catalogue&apos;s</source>
        <translation>del catálogo</translation>
    </message>
    <message>
        <source>the pipeline&apos;s</source>
        <translation>la del pipeline</translation>
    </message>
    <message>
        <source>the plan&apos;s</source>
        <translation>el del plan</translation>
    </message>
    <message>
        <source>the sheet&apos;s</source>
        <translation>de la lista</translation>
    </message>
    <message>
        <source>the sheet&apos;s, else 0</source>
        <translation>de la lista; si no, 0</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>tramos</translation>
    </message>
    <message>
        <source>time window</source>
        <translation>franja horaria</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tokens/min</source>
        <translation>tokens/min</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
    <message>
        <source>trivial</source>
        <translation>trivial</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>visión</translation>
    </message>
    <message>
        <source>what fits</source>
        <translation>lo que quepa</translation>
    </message>
    <message>
        <source>what fits, else 1</source>
        <translation>lo que quepa; si no, 1</translation>
    </message>
    <message>
        <source>what pays</source>
        <translation>lo rentable</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source> (in month %1 of the horizon)</source>
        <translation> (en el mes %1 del horizonte)</translation>
    </message>
    <message>
        <source> (in some draws of the uncertain values)</source>
        <translation> (en algunas muestras de los valores inciertos)</translation>
    </message>
    <message>
        <source> for a single request</source>
        <translation> para una sola petición</translation>
    </message>
    <message>
        <source> from %1 tokens</source>
        <translation> desde %1 tokens</translation>
    </message>
    <message>
        <source>%1 %2: Skipped: it has no accelerator.</source>
        <translation>%1 %2: Omitida: no tiene acelerador.</translation>
    </message>
    <message>
        <source>%1 %2: Skipped: it has no price.</source>
        <translation>%1 %2: Omitida: no tiene precio.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is neither yes nor no: taken as unknown</source>
        <translation>%1 &quot;%2&quot; no es ni sí ni no: se toma como desconocido</translation>
    </message>
    <message>
        <source>%1 = %2 is too large (limit 1e+100)</source>
        <translation>%1 = %2 es demasiado grande (límite 1e+100)</translation>
    </message>
    <message>
        <source>%1 = %2 must be above 0</source>
        <translation>%1 = %2 debe ser mayor que 0</translation>
    </message>
    <message>
        <source>%1 = %2 must not be above 1</source>
        <translation>%1 = %2 no debe superar 1</translation>
    </message>
    <message>
        <source>%1 = %2 must not be negative</source>
        <translation>%1 = %2 no debe ser negativo</translation>
    </message>
    <message>
        <source>%1 are too lopsided for a three-point law</source>
        <translation>%1 son demasiado asimétricos para una ley de tres puntos</translation>
    </message>
    <message>
        <source>%1 can be read when these are answered: expected a header line with the columns %2; found %3.%4</source>
        <translation>%1 podrá leerse cuando se responda a esto: se esperaba una cabecera con las columnas %2; se encontró %3.%4</translation>
    </message>
    <message>
        <source>%1 can be read when this is answered:%2</source>
        <translation>%1 podrá leerse cuando se responda a esto:%2</translation>
    </message>
    <message>
        <source>%1 cannot be read as a workbook: %2. Save the sheet as CSV (UTF-8) and import that file.</source>
        <translation>%1 no puede leerse como libro de cálculo: %2. Guarde la hoja como CSV (UTF-8) e importe ese archivo.</translation>
    </message>
    <message>
        <source>%1 contradicts another field of the same meter; the first one is used.</source>
        <translation>%1 contradice otro campo del mismo concepto; se usa el primero.</translation>
    </message>
    <message>
        <source>%1 does not begin with a provider and a slash</source>
        <translation>%1 no empieza por un proveedor y una barra</translation>
    </message>
    <message>
        <source>%1 does not come before this stage, so it has no answer to carry yet. Name an earlier stage.</source>
        <translation>%1 no va antes de esta etapa, así que aún no tiene respuesta que heredar. Indique una etapa anterior.</translation>
    </message>
    <message>
        <source>%1 has a decimal comma, but this file uses decimal points</source>
        <translation>%1 tiene coma decimal, pero este archivo usa puntos decimales</translation>
    </message>
    <message>
        <source>%1 has a decimal point, but this file uses decimal commas</source>
        <translation>%1 tiene punto decimal, pero este archivo usa comas decimales</translation>
    </message>
    <message>
        <source>%1 has a tier without a start</source>
        <translation>%1 tiene un tramo sin inicio</translation>
    </message>
    <message>
        <source>%1 has more than %2 price rows. Split it.</source>
        <translation>%1 tiene más de %2 filas de precios. Divídalo.</translation>
    </message>
    <message>
        <source>%1 has no list of tiers</source>
        <translation>%1 no tiene lista de tramos</translation>
    </message>
    <message>
        <source>%1 has other prices in %2; these are the prices at other times.</source>
        <translation>%1 tiene otros precios en %2; estos son los precios del resto del tiempo.</translation>
    </message>
    <message>
        <source>%1 has steps: only the first one is read.</source>
        <translation>%1 tiene escalones: solo se lee el primero.</translation>
    </message>
    <message>
        <source>%1 in service tier %2%3</source>
        <translation>%1 en el nivel de servicio %2%3</translation>
    </message>
    <message>
        <source>%1 is JSON, but not a known price file. Expected one of: %2.</source>
        <translation>%1 es JSON, pero no un archivo de precios conocido. Se esperaba uno de: %2.</translation>
    </message>
    <message>
        <source>%1 is a dash: taken as unknown</source>
        <translation>%1 es un guion: se toma como desconocido</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old kind (XLS). Save it as XLSX or CSV and import that file.</source>
        <translation>%1 es un libro de cálculo antiguo (XLS). Guárdelo como XLSX o CSV e importe ese archivo.</translation>
    </message>
    <message>
        <source>%1 is an unknown unit: expected 1M tokens, 1K tokens or token, with &quot;cents per &quot; in front for cents</source>
        <translation>%1 es una unidad desconocida: se esperaba 1M tokens, 1K tokens o token, con &quot;cents per &quot; delante para céntimos</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 es menor que %2.</translation>
    </message>
    <message>
        <source>%1 is empty. Expected a price file: %2.</source>
        <translation>%1 está vacío. Se esperaba un archivo de precios: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, too large for a price file.</source>
        <translation>%1 supera los 64 MiB, demasiado para un archivo de precios.</translation>
    </message>
    <message>
        <source>%1 is listed twice. Add up its units in one entry.</source>
        <translation>%1 figura dos veces. Sume sus unidades en una sola entrada.</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>falta %1: %2</translation>
    </message>
    <message>
        <source>%1 is named twice. Name each stage once.</source>
        <translation>%1 se nombra dos veces. Nombre cada etapa una vez.</translation>
    </message>
    <message>
        <source>%1 is negative (%2)</source>
        <translation>%1 es negativo (%2)</translation>
    </message>
    <message>
        <source>%1 is no currency: use a three-letter code such as EUR, or &quot;as_of&quot; for the date.</source>
        <translation>%1 no es una moneda: use un código de tres letras como EUR, o &quot;as_of&quot; para la fecha.</translation>
    </message>
    <message>
        <source>%1 is no date. Write it as 2026-11-01.</source>
        <translation>%1 no es una fecha. Escríbala como 2026-11-01.</translation>
    </message>
    <message>
        <source>%1 is no distribution. Use lognormal, gamma, weibull, normal, uniform, triangular, pert, mixture, histogram, empirical, poisson, negative_binomial, geometric or integers.</source>
        <translation>%1 no es una distribución. Use lognormal, gamma, weibull, normal, uniform, triangular, pert, mixture, histogram, empirical, poisson, negative_binomial, geometric o integers.</translation>
    </message>
    <message>
        <source>%1 is no id: use lower-case letters, digits, - and _, starting with a letter.</source>
        <translation>%1 no es un identificador: use minúsculas, cifras, - y _, empezando por una letra.</translation>
    </message>
    <message>
        <source>%1 is no profile: use flat, business_hours or evening, or a list of 24 or 168 weights.</source>
        <translation>%1 no es un perfil: use flat, business_hours o evening, o una lista de 24 o 168 pesos.</translation>
    </message>
    <message>
        <source>%1 is no time zone: write UTC, an offset such as UTC+01:00, or a place such as Europe/Berlin.</source>
        <translation>%1 no es una zona horaria: escriba UTC, un desfase como UTC+01:00 o un lugar como Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 is not a count of tokens</source>
        <translation>%1 no es un número de tokens</translation>
    </message>
    <message>
        <source>%1 is not a currency code of three capitals such as USD</source>
        <translation>%1 no es un código de moneda de tres mayúsculas como USD</translation>
    </message>
    <message>
        <source>%1 is not a date written YYYY-MM-DD</source>
        <translation>%1 no es una fecha escrita AAAA-MM-DD</translation>
    </message>
    <message>
        <source>%1 is not a date written YYYY-MM-DD; as a spreadsheet&apos;s day number it would be %2</source>
        <translation>%1 no es una fecha escrita AAAA-MM-DD; como número de día de una hoja de cálculo sería %2</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 no es un número finito</translation>
    </message>
    <message>
        <source>%1 is not a fixed number: resolve uncertain values and references first</source>
        <translation>%1 no es un número fijo: resuelva antes los valores inciertos y las referencias</translation>
    </message>
    <message>
        <source>%1 is not a key of the plan format here. Check its spelling or remove it.</source>
        <translation>%1 no es una clave del formato del plan en este lugar. Revise cómo está escrita o elimínela.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>%1 is not a number with a decimal point</source>
        <translation>%1 no es un número con punto decimal</translation>
    </message>
    <message>
        <source>%1 is not a number: its separators do not form groups of three</source>
        <translation>%1 no es un número: sus separadores no forman grupos de tres</translation>
    </message>
    <message>
        <source>%1 is not a price file. Expected %2.</source>
        <translation>%1 no es un archivo de precios. Se esperaba %2.</translation>
    </message>
    <message>
        <source>%1 is not a price sheet: expected a header line with the columns %2%3</source>
        <translation>%1 no es una lista de precios: se esperaba una cabecera con las columnas %2%3</translation>
    </message>
    <message>
        <source>%1 is not a readable price file: %2</source>
        <translation>%1 no es un archivo de precios legible: %2</translation>
    </message>
    <message>
        <source>%1 is not a readable price file: too many values (more than %2).</source>
        <translation>%1 no es un archivo de precios legible: demasiados valores (más de %2).</translation>
    </message>
    <message>
        <source>%1 is not a token count: taken as unknown.</source>
        <translation>%1 no es un número de tokens: se toma como desconocido.</translation>
    </message>
    <message>
        <source>%1 is not one of %2.</source>
        <translation>%1 no es uno de %2.</translation>
    </message>
    <message>
        <source>%1 is not supported yet in this version. Remove it or set it to null; it is never ignored.</source>
        <translation>%1 aún no está disponible en esta versión. Elimínelo o póngalo a null; nunca se ignora.</translation>
    </message>
    <message>
        <source>%1 is not uncertain, so nothing can move with it. Give it P10, P50 and P90, or remove this pair.</source>
        <translation>%1 no es incierto, así que nada puede moverse con él. Dele P10, P50 y P90, o elimine este par.</translation>
    </message>
    <message>
        <source>%1 is one too many beside %2: %3</source>
        <translation>sobra %1 junto a %2: %3</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 está fuera de rango</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3.</source>
        <translation>%1 está fuera de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 is unknown: expected standard, batch, flex or priority</source>
        <translation>%1 es desconocido: se esperaba standard, batch, flex o priority</translation>
    </message>
    <message>
        <source>%1 may mean %2 or %3</source>
        <translation>%1 puede significar %2 o %3</translation>
    </message>
    <message>
        <source>%1 may mean %2 or %3: write it without separators, or with a decimal part that is not three digits long</source>
        <translation>%1 puede significar %2 o %3: escríbalo sin separadores, o con una parte decimal que no tenga tres cifras</translation>
    </message>
    <message>
        <source>%1 more remarks are not listed.</source>
        <translation>No se muestran otras %1 observaciones.</translation>
    </message>
    <message>
        <source>%1 must be after effective_from &quot;%2&quot;: the end is not included, so the row would never apply</source>
        <translation>%1 debe ser posterior a effective_from &quot;%2&quot;: el final no se incluye, así que la fila nunca valdría</translation>
    </message>
    <message>
        <source>%1 must not contain a slash: plans name a model provider/model</source>
        <translation>%1 no debe contener una barra: los planes nombran un modelo provider/model</translation>
    </message>
    <message>
        <source>%1 must rise: p10, p50, p90</source>
        <translation>%1 deben ser crecientes: p10, p50, p90</translation>
    </message>
    <message>
        <source>%1 names no number of the plan. Write the path of an uncertain one, such as /demand/tasks_per_month.</source>
        <translation>%1 no nombra ningún número del plan. Escriba la ruta de uno incierto, como /demand/tasks_per_month.</translation>
    </message>
    <message>
        <source>%1 of %2 contradicts another name of the same meter; %3 is used.</source>
        <translation>%1 de %2 contradice otro nombre del mismo concepto; se usa %3.</translation>
    </message>
    <message>
        <source>%1 search context</source>
        <translation>contexto de búsqueda %1</translation>
    </message>
    <message>
        <source>%1 was read as the day number of %2</source>
        <translation>%1 se leyó como el número de día de %2</translation>
    </message>
    <message>
        <source>%1 was retired on %2. Choose its successor.</source>
        <translation>%1 se retiró el %2. Elija su sucesor.</translation>
    </message>
    <message>
        <source>%1%2 is not a count</source>
        <translation>%1%2 no es un recuento</translation>
    </message>
    <message>
        <source>%1%2 is not a currency code of three capitals such as USD</source>
        <translation>%1%2 no es un código de moneda de tres mayúsculas como USD</translation>
    </message>
    <message>
        <source>%1%2 is not a price</source>
        <translation>%1%2 no es un precio</translation>
    </message>
    <message>
        <source>%1/%2: a second price for the dates of row %3. Plans that use it are refused until one goes or both have dates.</source>
        <translation>%1/%2: un segundo precio para las fechas de la fila %3. Los planes que lo usan se rechazan hasta que uno desaparezca o ambos tengan fechas.</translation>
    </message>
    <message>
        <source>%1/%2: has no end, but row %3 begins on %4: taken as ending there.</source>
        <translation>%1/%2: no tiene final, pero la fila %3 empieza el %4: se toma como final.</translation>
    </message>
    <message>
        <source>%1/%2: its %3 price of %4 is %5 times the median of %6 providers, %7: right unit?</source>
        <translation>%1/%2: su precio (%3) de %4 es %5 veces la mediana de %6 proveedores, %7: ¿unidad correcta?</translation>
    </message>
    <message>
        <source>%1/%2: the alias %3 is another model&apos;s name too: dropped.</source>
        <translation>%1/%2: el alias %3 es también el nombre de otro modelo: se descarta.</translation>
    </message>
    <message>
        <source>%1/weight = %2 must be above 0</source>
        <translation>%1/weight = %2 debe ser mayor que 0</translation>
    </message>
    <message>
        <source>%1/weight = %2 must lie between 0 and 1</source>
        <translation>%1/weight = %2 debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>%1: %2 Open an earlier copy of the file.</source>
        <translation>%1: %2 Abra una copia anterior del archivo.</translation>
    </message>
    <message>
        <source>%1: this is not a Farthing project. Open a .farthing file, or a plan as .json.</source>
        <translation>%1: no es un proyecto de Farthing. Abra un archivo .farthing, o un plan .json.</translation>
    </message>
    <message>
        <source>%1: this project was written by a newer version of Farthing (format %2). Update Farthing to open it.</source>
        <translation>%1: este proyecto lo escribió una versión más nueva de Farthing (formato %2). Actualice Farthing para abrirlo.</translation>
    </message>
    <message>
        <source>%1; state low, likely and high (PERT) instead</source>
        <translation>%1; indique en su lugar mínimo, probable y máximo (PERT)</translation>
    </message>
    <message>
        <source>%1Refused: the name is taken twice.</source>
        <translation>%1Rechazada: el nombre se usa dos veces.</translation>
    </message>
    <message>
        <source>%1billed per %2</source>
        <translation>%1se factura por %2</translation>
    </message>
    <message>
        <source>%1is blank</source>
        <translation>%1está vacío</translation>
    </message>
    <message>
        <source>%1its prices differ from those of %2 (entry %3); kept as %4.</source>
        <translation>%1sus precios difieren de los de %2 (entrada %3); se conserva como %4.</translation>
    </message>
    <message>
        <source>%1its spot price is above its on-demand price: both are kept as published.</source>
        <translation>%1su precio spot supera el precio bajo demanda: ambos se conservan como se publican.</translation>
    </message>
    <message>
        <source>%1the price per GPU is not that of the instance by its GPUs: the instance&apos;s price is used.</source>
        <translation>%1el precio por GPU no es el de la instancia entre sus GPU: se usa el de la instancia.</translation>
    </message>
    <message>
        <source>%1the same model and prices as entry %2; listed once.</source>
        <translation>%1el mismo modelo y precios que la entrada %2; figura una vez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of a price: write a number and what is counted, such as &quot;1000 searches&quot;, &quot;1M tokens&quot; or &quot;1 image&quot;</source>
        <translation>&quot;%1&quot; no es una unidad de precio: escriba un número y lo que se cuenta, como &quot;1000 searches&quot;, &quot;1M tokens&quot; o &quot;1 image&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date written YYYY-MM-DD</source>
        <translation>&quot;%1&quot; no es una fecha escrita AAAA-MM-DD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time window: write it like &quot;Mon-Fri 01:00-04:00,06:00-10:00 UTC&quot;</source>
        <translation>&quot;%1&quot; no es una franja horaria: escríbala como &quot;Mon-Fri 01:00-04:00,06:00-10:00 UTC&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. Choose one of its accelerators, or state memory_gb, bandwidth_gb_s and tflops under hardware.</source>
        <translation>&quot;%1&quot; no está en el catálogo. Elija uno de sus aceleradores, o indique memory_gb, bandwidth_gb_s y tflops en hardware.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. Choose one of its models, or state parameters and cache_bytes_per_token under model.</source>
        <translation>&quot;%1&quot; no está en el catálogo. Elija uno de sus modelos, o indique parameters y cache_bytes_per_token en modelo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no uncertain number of the plan, so nothing can move with it.</source>
        <translation>&quot;%1&quot; no nombra ningún número incierto del plan, así que nada puede moverse con él.</translation>
    </message>
    <message>
        <source>, for example %1</source>
        <translation>, por ejemplo %1</translation>
    </message>
    <message>
        <source>, found none.</source>
        <translation>, no se encontró ninguna.</translation>
    </message>
    <message>
        <source>, in %1 and %2</source>
        <translation>, en %1 y %2</translation>
    </message>
    <message>
        <source>. It prices %1 of that model.</source>
        <translation>. Tiene precio para %1 de ese modelo.</translation>
    </message>
    <message>
        <source>. Let their windows not overlap.</source>
        <translation>. Que sus franjas no se solapen.</translation>
    </message>
    <message>
        <source>. Remove one or give them dates.</source>
        <translation>. Elimine una o póngales fechas.</translation>
    </message>
    <message>
        <source>. State price_per_unit_hour and input_per_unit instead.</source>
        <translation>. Indique en su lugar price_per_unit_hour e input_per_unit.</translation>
    </message>
    <message>
        <source>1 h cache write</source>
        <translation>escritura en caché de 1 h</translation>
    </message>
    <message>
        <source>: it has no other charges of that model. Enter the price under tools, or add a row.</source>
        <translation>: no tiene otros cargos de ese modelo. Indique el precio en herramientas, o añada una fila.</translation>
    </message>
    <message>
        <source>; found %1. Rename the columns, or name them with --map &apos;TITLE=COLUMN&apos;.</source>
        <translation>; se encontró %1. Cambie el nombre de las columnas, o asígnelas con --map &apos;TITLE=COLUMN&apos;.</translation>
    </message>
    <message>
        <source>; it has %1.</source>
        <translation>; tiene %1.</translation>
    </message>
    <message>
        <source>A benchmark is taken with the drafts switched on, so its rows have them in them. Remove this, or take the speed from physics.</source>
        <translation>Un benchmark se mide con los borradores activados, así que sus filas ya los incluyen. Quite esto o tome la velocidad de la física.</translation>
    </message>
    <message>
        <source>A commitment covers all of a provider or one model. Name one of the two.</source>
        <translation>Un compromiso cubre todo un proveedor o un modelo. Indique uno de los dos.</translation>
    </message>
    <message>
        <source>A currency is a three-letter code such as USD.</source>
        <translation>Una moneda es un código de tres letras como USD.</translation>
    </message>
    <message>
        <source>A distribution differs from task to task; this field is one number. For a number that is not known, write {&quot;uncertain&quot;: {&quot;dist&quot;: …}}.</source>
        <translation>Una distribución varía de una tarea a otra; este campo es un solo número. Para un número no conocido, escriba {&quot;uncertain&quot;: {&quot;dist&quot;: …}}.</translation>
    </message>
    <message>
        <source>A mixed purchase needs the price of its reserved hours, or &quot;capex&quot; and the rest of an owned base.</source>
        <translation>Una adquisición mixta necesita el precio de sus horas reservadas, o &quot;capex&quot; y lo demás de una base en propiedad.</translation>
    </message>
    <message>
        <source>A model is named &quot;provider/model&quot;, as in the routes.</source>
        <translation>Un modelo se nombra &quot;provider/model&quot;, como en las rutas.</translation>
    </message>
    <message>
        <source>A model is named &quot;provider/model&quot;, or &quot;pool:&lt;id&gt;&quot;.</source>
        <translation>Un modelo se nombra &quot;provider/model&quot;, o &quot;pool:&lt;id&gt;&quot;.</translation>
    </message>
    <message>
        <source>A number moves with itself. Name two numbers.</source>
        <translation>Un número se mueve consigo mismo. Indique dos números.</translation>
    </message>
    <message>
        <source>A pipeline needs 1 to 200 stages. Add one.</source>
        <translation>Un pipeline necesita de 1 a 200 etapas. Añada una.</translation>
    </message>
    <message>
        <source>A plan is a JSON object. This is something else.</source>
        <translation>Un plan es un objeto JSON. Esto es otra cosa.</translation>
    </message>
    <message>
        <source>A plan starts with &quot;farthing&quot;: 1. Add it.</source>
        <translation>Un plan empieza con &quot;farthing&quot;: 1. Añádalo.</translation>
    </message>
    <message>
        <source>A pool has no %1 tier. Use standard.</source>
        <translation>Un pool no tiene nivel %1. Use standard.</translation>
    </message>
    <message>
        <source>A sample of a calibration is not supported yet in this version. Give its &quot;values&quot;.</source>
        <translation>Una muestra de una calibración aún no está disponible en esta versión. Indique sus &quot;values&quot;.</translation>
    </message>
    <message>
        <source>A scenario changes a field of the plan, such as /pipeline/stages/rubric/calls.</source>
        <translation>Un escenario cambia un campo del plan, como /pipeline/stages/rubric/calls.</translation>
    </message>
    <message>
        <source>A scenario needs a name of its own, other than &quot;base&quot;.</source>
        <translation>Un escenario necesita un nombre propio, distinto de &quot;base&quot;.</translation>
    </message>
    <message>
        <source>A seat needs the tasks it wants in a month, a number or a distribution.</source>
        <translation>Una licencia necesita las tareas que quiere en un mes, un número o una distribución.</translation>
    </message>
    <message>
        <source>A segment&apos;s size multiplies these tokens, and a count law cannot be multiplied. Use a law of amounts, such as lognormal.</source>
        <translation>El tamaño de un segmento multiplica estos tokens, y una ley de recuentos no puede multiplicarse. Use una ley de cantidades, como lognormal.</translation>
    </message>
    <message>
        <source>A spike needs &quot;at&quot; and &quot;weight&quot;.</source>
        <translation>Un pico necesita &quot;at&quot; y &quot;weight&quot;.</translation>
    </message>
    <message>
        <source>A stage needs a route of 1 to 8 tiers, each with a model.</source>
        <translation>Una etapa necesita una ruta de 1 a 8 modelos.</translation>
    </message>
    <message>
        <source>A summary needs its length in tokens.</source>
        <translation>Un resumen necesita su longitud en tokens.</translation>
    </message>
    <message>
        <source>An edge device serves whatever arises at its place. Mix the classes.</source>
        <translation>Un dispositivo de borde atiende lo que surge en su sitio. Mezcle las clases.</translation>
    </message>
    <message>
        <source>Are the numbers in &quot;%1&quot; (%2) a spreadsheet&apos;s day numbers (%3 would be %4)?</source>
        <translation>¿Son los números de &quot;%1&quot; (%2) días de una hoja de cálculo (%3 sería %4)?</translation>
    </message>
    <message>
        <source>At most %1 items are read here.</source>
        <translation>Aquí se leen como máximo %1 elementos.</translation>
    </message>
    <message>
        <source>At most 2,000,000,000 tasks can be simulated in one run.</source>
        <translation>En una ejecución se pueden simular como máximo 2.000.000.000 de tareas.</translation>
    </message>
    <message>
        <source>CSV, TSV or XLSX</source>
        <translation>CSV, TSV o XLSX</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is there twice: the first one is used.</source>
        <translation>La columna &quot;%1&quot; está dos veces: se usa la primera.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is unknown and ignored.</source>
        <translation>La columna &quot;%1&quot; es desconocida y se ignora.</translation>
    </message>
    <message>
        <source>Could not save %1: %2. Choose another folder.</source>
        <translation>No se pudo guardar %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Could not save %1: %2. The old file, if any, is unchanged; free some space or choose another folder.</source>
        <translation>No se pudo guardar %1: %2. El archivo anterior, si lo había, sigue igual; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Edge devices stand where tasks arise, all the time: state their number, not a range.</source>
        <translation>Los dispositivos de borde están siempre donde surgen las tareas: indique su número, no un intervalo.</translation>
    </message>
    <message>
        <source>Enter at least one benchmark row: input, output and tokens per second of a full replica.</source>
        <translation>Indique al menos una fila de benchmark: entrada, salida y tokens por segundo de una réplica llena.</translation>
    </message>
    <message>
        <source>Expected &quot;human&quot;; abort and continue are plain texts.</source>
        <translation>Se esperaba &quot;human&quot;; abort y continue son textos simples.</translation>
    </message>
    <message>
        <source>Expected &quot;shed&quot;, &quot;degrade&quot;, or {&quot;kind&quot;: &quot;spill&quot;, &quot;model&quot;: &quot;provider/model&quot;}.</source>
        <translation>Se esperaba &quot;shed&quot;, &quot;degrade&quot; o {&quot;kind&quot;: &quot;spill&quot;, &quot;model&quot;: &quot;provider/model&quot;}.</translation>
    </message>
    <message>
        <source>Expected a list [ … ] here.</source>
        <translation>Aquí se esperaba una lista [ … ].</translation>
    </message>
    <message>
        <source>Expected a list of at most 100,000 numbers.</source>
        <translation>Se esperaba una lista de 100.000 números como máximo.</translation>
    </message>
    <message>
        <source>Expected a list of numbers.</source>
        <translation>Se esperaba una lista de números.</translation>
    </message>
    <message>
        <source>Expected a number, or an uncertain one: {&quot;p10&quot;, &quot;p50&quot;, &quot;p90&quot;}, {&quot;low&quot;, &quot;likely&quot;, &quot;high&quot;} or {&quot;uncertain&quot;: …}.</source>
        <translation>Se esperaba un número, o uno incierto: {&quot;p10&quot;, &quot;p50&quot;, &quot;p90&quot;}, {&quot;low&quot;, &quot;likely&quot;, &quot;high&quot;} o {&quot;uncertain&quot;: …}.</translation>
    </message>
    <message>
        <source>Expected a number.</source>
        <translation>Se esperaba un número.</translation>
    </message>
    <message>
        <source>Expected a plain number.</source>
        <translation>Se esperaba un número simple.</translation>
    </message>
    <message>
        <source>Expected a text in quotes.</source>
        <translation>Se esperaba un texto entre comillas.</translation>
    </message>
    <message>
        <source>Expected a whole number.</source>
        <translation>Se esperaba un número entero.</translation>
    </message>
    <message>
        <source>Expected an object { … } here.</source>
        <translation>Aquí se esperaba un objeto { … }.</translation>
    </message>
    <message>
        <source>Expected the name of a profile, or 24 or 168 weights of at least 0, not all 0.</source>
        <translation>Se esperaba el nombre de un perfil, o 24 o 168 pesos de al menos 0, no todos 0.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>Se esperaba true o false.</translation>
    </message>
    <message>
        <source>Expected twelve weights of at least 0, January first, not all 0.</source>
        <translation>Se esperaban doce pesos de al menos 0, enero primero, no todos 0.</translation>
    </message>
    <message>
        <source>Farthing CSV</source>
        <translation>CSV de Farthing</translation>
    </message>
    <message>
        <source>For %1 of %2 tried values of its uncertain parameters there is no law (%3). State the mean and sd, or make one parameter uncertain only within the bounds of the others.</source>
        <translation>Para %1 de %2 valores probados de sus parámetros inciertos no hay distribución (%3). Indique media y desviación típica, o haga incierto un parámetro solo dentro de los límites de los demás.</translation>
    </message>
    <message>
        <source>GPU RAM</source>
        <translation>RAM de GPU</translation>
    </message>
    <message>
        <source>GPU Type</source>
        <translation>Tipo de GPU</translation>
    </message>
    <message>
        <source>GPU price list</source>
        <translation>Lista de precios de GPU</translation>
    </message>
    <message>
        <source>In %1, prompts of %2 from %3 tokens have no price of their own: the price at other times is taken.</source>
        <translation>En %1, los prompts de %2 desde %3 tokens no tienen precio propio: se toma el del resto del tiempo.</translation>
    </message>
    <message>
        <source>It covers what %1 covers already, and the same spend cannot be agreed twice. Remove one, or let each cover its own models.</source>
        <translation>Cubre lo que ya cubre %1, y el mismo gasto no puede acordarse dos veces. Elimine uno, o que cada uno cubra sus propios modelos.</translation>
    </message>
    <message>
        <source>It is deprecated, without a date. Choose its successor.</source>
        <translation>Está obsoleto, sin fecha. Elija su sucesor.</translation>
    </message>
    <message>
        <source>It prices long prompts only, but there is no %1: kept under its own name.</source>
        <translation>Solo da precio a prompts largos, pero no existe %1: se conserva con su propio nombre.</translation>
    </message>
    <message>
        <source>Its P%1, %2 is below %3.</source>
        <translation>Su P%1, %2, es menor que %3.</translation>
    </message>
    <message>
        <source>Its P%1, %2 is outside %3 to %4.</source>
        <translation>Su P%1, %2, está fuera de %3 a %4.</translation>
    </message>
    <message>
        <source>Its prices are 0: free, or billed elsewhere?</source>
        <translation>Sus precios son 0: ¿gratis, o se factura en otra parte?</translation>
    </message>
    <message>
        <source>Levers are not supported yet in this version. Write the change as {&quot;set&quot;: path, &quot;to&quot;: value}.</source>
        <translation>Las palancas aún no están disponibles en esta versión. Escriba el cambio como {&quot;set&quot;: path, &quot;to&quot;: value}.</translation>
    </message>
    <message>
        <source>Model &quot;%1&quot; must be written provider/model%2.</source>
        <translation>El modelo &quot;%1&quot; debe escribirse provider/model%2.</translation>
    </message>
    <message>
        <source>Money in another currency is {&quot;amount&quot;: number, &quot;currency&quot;: &quot;EUR&quot;}.</source>
        <translation>El dinero en otra moneda es {&quot;amount&quot;: number, &quot;currency&quot;: &quot;EUR&quot;}.</translation>
    </message>
    <message>
        <source>Name a meter of the price sheet&apos;s other charges, such as web_search.</source>
        <translation>Indique un concepto de los otros cargos de la lista de precios, como web_search.</translation>
    </message>
    <message>
        <source>Name a price sheet, or &quot;bundled&quot;.</source>
        <translation>Indique una lista de precios, o &quot;bundled&quot;.</translation>
    </message>
    <message>
        <source>No 1 h cache write price for %1%2, while the plan keeps a prefix for %3 s. Keep it for less than 3600 s, or enter cache_write_1h.</source>
        <translation>Sin precio de escritura en caché de 1 h para %1%2, mientras el plan conserva un prefijo %3 s. Consérvelo menos de 3600 s, o indique cache_write_1h.</translation>
    </message>
    <message>
        <source>No cache_min_tokens for %1: a prefix of any length is taken as cacheable.</source>
        <translation>Sin cache_min_tokens para %1: un prefijo de cualquier longitud se toma como apto para la caché.</translation>
    </message>
    <message>
        <source>No cached input price for %1: cached tokens are billed as plain input.</source>
        <translation>Sin precio de entrada en caché para %1: los tokens en caché se facturan como entrada normal.</translation>
    </message>
    <message>
        <source>No numbers can be correlated like this: together these pairs contradict each other. The nearest valid ranks are: %1.</source>
        <translation>Ningún número puede correlacionarse así: estos pares se contradicen. Los rangos válidos más cercanos son: %1.</translation>
    </message>
    <message>
        <source>No price for %1 at all hours: all its rows have a time window, and none holds on %2 (%3), when tasks come. Add the row that holds then.</source>
        <translation>Sin precio para %1 a todas horas: todas sus filas tienen franja horaria, y ninguna vale el %2 (%3), cuando llegan tareas. Añada la fila que valga entonces.</translation>
    </message>
    <message>
        <source>No price for %1 at all hours: its rows hold only in %2. Add the row that holds at other times.</source>
        <translation>Sin precio para %1 a todas horas: sus filas solo valen en %2. Añada la fila del resto del tiempo.</translation>
    </message>
    <message>
        <source>No price for %1 below %2 prompt tokens%3: the row with prompt_from_tokens 0 is missing.</source>
        <translation>Sin precio para %1 por debajo de %2 tokens de prompt%3: falta la fila con prompt_from_tokens 0.</translation>
    </message>
    <message>
        <source>No price for %1 on %2: its rows are valid %3 (the end not included).</source>
        <translation>Sin precio para %1 el %2: sus filas valen %3 (final no incluido).</translation>
    </message>
    <message>
        <source>No price for %1: no row for region &quot;%2&quot;; regions with a row: %3.</source>
        <translation>Sin precio para %1: no hay fila para la región &quot;%2&quot;; regiones con fila: %3.</translation>
    </message>
    <message>
        <source>No price for %1: the sheet &quot;%2&quot; has no such model%3</source>
        <translation>Sin precio para %1: la lista &quot;%2&quot; no tiene ese modelo%3</translation>
    </message>
    <message>
        <source>No price for %1: this model is priced in %2 only. Choose one of these service tiers or add a row.</source>
        <translation>Sin precio para %1: este modelo solo tiene precio en %2. Elija uno de esos niveles de servicio o añada una fila.</translation>
    </message>
    <message>
        <source>No price is above %1 per 1M tokens, and the table names no unit: right unit?</source>
        <translation>Ningún precio supera %1 por 1M de tokens, y la tabla no indica unidad: ¿unidad correcta?</translation>
    </message>
    <message>
        <source>No route names %1, so that its retirement in month %2 changes nothing but its costs.</source>
        <translation>Ninguna ruta nombra %1, así que su retirada en el mes %2 solo cambia sus costes.</translation>
    </message>
    <message>
        <source>No simulated task succeeded, so there is no cost per successful task.</source>
        <translation>Ninguna tarea simulada tuvo éxito, así que no hay coste por tarea exitosa.</translation>
    </message>
    <message>
        <source>No stage uses %1, so this commitment covers nothing and only costs. Check the name, or remove it.</source>
        <translation>Ninguna etapa usa %1, así que este compromiso no cubre nada y solo cuesta. Revise el nombre, o elimínelo.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Free some space, or check the rights of the folder.</source>
        <translation>No se puede escribir en %1. Libere espacio, o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>One draw in a million is %1, more than %2. Add a &quot;max&quot; or narrow the law.</source>
        <translation>Una muestra entre un millón es %1, más que %2. Añada un &quot;max&quot; o estreche la ley.</translation>
    </message>
    <message>
        <source>Pool &quot;%1&quot; gets more load than its %2 can carry, and its queue would grow for ever. Raise the most replicas, or choose what happens then: shed, degrade or spill.</source>
        <translation>El pool &quot;%1&quot; recibe más carga de la que admite con %2, y su cola crecería sin fin. Suba el máximo de réplicas, o elija qué pasa entonces: rechazar, degradar o derivar.</translation>
    </message>
    <message>
        <source>Pool &quot;%1&quot; misses %2 at the busiest hour with all of its %3. Raise the most replicas, or ask for less.</source>
        <translation>El pool &quot;%1&quot; no cumple %2 en la hora de más carga con todo: %3. Suba el máximo de réplicas, o exija menos.</translation>
    </message>
    <message>
        <source>Prices need a date: set the as_of date of the plan&apos;s prices (YYYY-MM-DD), used by %1.</source>
        <translation>Los precios necesitan una fecha: indique as_of en los precios del plan (AAAA-MM-DD), lo usa %1.</translation>
    </message>
    <message>
        <source>Processor sharing needs the number of requests at once with which a replica reaches half of its limit speed.</source>
        <translation>El procesador compartido necesita el número de peticiones a la vez con que una réplica alcanza la mitad de su velocidad límite.</translation>
    </message>
    <message>
        <source>Read as %1: this provider publishes in it, while the file names no currency.</source>
        <translation>Leído como %1: este proveedor publica en esa moneda, aunque el archivo no indica ninguna.</translation>
    </message>
    <message>
        <source>Refused the %1 charge: it is not a price.</source>
        <translation>Cargo %1 rechazado: no es un precio.</translation>
    </message>
    <message>
        <source>Refused the %1 row: %2.</source>
        <translation>Fila %1 rechazada: %2.</translation>
    </message>
    <message>
        <source>Refused the tier &quot;%1&quot;: %2.</source>
        <translation>Tramo &quot;%1&quot; rechazado: %2.</translation>
    </message>
    <message>
        <source>Refused the tier &quot;%1&quot;: it has no prices.</source>
        <translation>Tramo &quot;%1&quot; rechazado: no tiene precios.</translation>
    </message>
    <message>
        <source>Refused: the same as row %1.</source>
        <translation>Rechazada: igual que la fila %1.</translation>
    </message>
    <message>
        <source>Replicas that are kept apart by stage cannot share a reserved base. Buy them in one way, or mix the classes.</source>
        <translation>Las réplicas separadas por etapa no pueden compartir una base reservada. Cómprelas de una sola forma o mezcle las clases.</translation>
    </message>
    <message>
        <source>Requests wait without end for a pool in some hours, so the mean time of a task has no value. Raise the pool&apos;s most replicas, or give it a wait objective, so that its overload rule takes what would wait longer.</source>
        <translation>En algunas horas las peticiones esperan sin fin a un pool, por lo que la duración media de una tarea no tiene valor. Suba las réplicas máximas del pool, o déle un objetivo de espera, para que su regla de sobrecarga se ocupe de lo que esperaría más.</translation>
    </message>
    <message>
        <source>Reserved and owned replicas are paid whatever the load, so scaling by the hour saves nothing. Remove it, or buy on demand, spot or mixed.</source>
        <translation>Las réplicas reservadas y en propiedad se pagan sea cual sea la carga, así que escalar por horas no ahorra nada. Quítelo, o adquiera bajo demanda, spot o mixto.</translation>
    </message>
    <message>
        <source>Rounds need their count, a number or a count distribution.</source>
        <translation>Las rondas necesitan su número, fijo o con una distribución de recuento.</translation>
    </message>
    <message>
        <source>SQLite format 3</source>
        <translation>SQLite format 3</translation>
    </message>
    <message>
        <source>Skipped: it has no price.</source>
        <translation>Omitida: no tiene precio.</translation>
    </message>
    <message>
        <source>Skipped: not a model.</source>
        <translation>Omitida: no es un modelo.</translation>
    </message>
    <message>
        <source>Skipped: not priced by tokens.</source>
        <translation>Omitida: no se cobra por tokens.</translation>
    </message>
    <message>
        <source>SkyPilot catalogue</source>
        <translation>catálogo de SkyPilot</translation>
    </message>
    <message>
        <source>So many units are not sold. Take the minimum or whole steps more.</source>
        <translation>No se venden tantas unidades. Tome el mínimo o pasos enteros más.</translation>
    </message>
    <message>
        <source>Some prompts overrun a model&apos;s context window; such attempts count as malformed and are not billed.</source>
        <translation>Algunos prompts superan la ventana de contexto de un modelo; esos intentos cuentan como inservibles y no se facturan.</translation>
    </message>
    <message>
        <source>Spilled tasks go to an API model, named &quot;provider/model&quot;.</source>
        <translation>Las tareas derivadas van a un modelo de API, nombrado &quot;provider/model&quot;.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; does not say how long its attempts take, so they count as no time and tasks look faster than they are. State its latency, or remove the plan&apos;s latency target.</source>
        <translation>La etapa «%1» no dice cuánto tardan sus intentos, así que cuentan como nada y las tareas parecen más rápidas de lo que son. Indique su latencia o quite el objetivo de latencia del plan.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; embeds tokens but names no embedding model. Name one, or set the tokens to 0.</source>
        <translation>La etapa &quot;%1&quot; hace embedding de tokens pero no nombra modelo. Nombre uno, o ponga los tokens a 0.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has no other tier to degrade to. Add one to its route, or choose shed, or spill with a model.</source>
        <translation>La etapa &quot;%1&quot; no tiene otro modelo al que degradar. Añada uno a su ruta, o elija rechazar, o derivar con un modelo.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; pays %2 of %3</source>
        <translation>La etapa &quot;%1&quot; paga %2 de %3</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; pays %2, and its first tier is a pool, which charges no fees. Enter the price under tools.</source>
        <translation>La etapa &quot;%1&quot; paga %2, y su primer modelo es un pool, que no cobra cargos. Indique el precio en herramientas.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; stores its prefix, and its first tier is a pool, which keeps prefixes for nothing. State the share of calls that find it instead.</source>
        <translation>La etapa &quot;%1&quot; conserva su prefijo, y su primer modelo es un pool, que los conserva gratis. Indique en su lugar la parte de llamadas que lo encuentran.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; uses %2 of %3, which has no price. Unknown is not free: enter the price or choose another model.</source>
        <translation>La etapa &quot;%1&quot; usa %2 de %3, que no tiene precio. Desconocido no es gratis: indique el precio o elija otro modelo.</translation>
    </message>
    <message>
        <source>State how many input tokens a minute one unit carries.</source>
        <translation>Indique cuántos tokens de entrada por minuto admite una unidad.</translation>
    </message>
    <message>
        <source>State how many input tokens a minute one unit carries: the capacity list does not say it in tokens/min.</source>
        <translation>Indique cuántos tokens de entrada por minuto admite una unidad: la lista de capacidad no lo dice en tokens/min.</translation>
    </message>
    <message>
        <source>State the kind: retire, price_change, cost, commitment_start, commitment_end or refresh.</source>
        <translation>Indique el tipo: retire, price_change, cost, commitment_start, commitment_end o refresh.</translation>
    </message>
    <message>
        <source>State the kind: spend, tiers or units.</source>
        <translation>Indique el tipo: spend, tiers o units.</translation>
    </message>
    <message>
        <source>Storing costs more than it saves: a kept prefix is read %1 times an hour, and it pays from %2 times on. Keep it for fewer hours, keep fewer prefixes, or turn the cache off.</source>
        <translation>Conservar cuesta más de lo que ahorra: un prefijo se lee %1 veces por hora, y compensa desde %2. Consérvelo menos horas, conserve menos prefijos o desactive la caché.</translation>
    </message>
    <message>
        <source>The base is owned (&quot;capex&quot;) or reserved at a price, not both. Remove one.</source>
        <translation>La base es en propiedad (&quot;capex&quot;) o reservada a un precio, no ambas. Elimine una.</translation>
    </message>
    <message>
        <source>The cache write price of the %1 row is 0: written tokens count as plain input.</source>
        <translation>El precio de escritura en caché de la fila %1 es 0: los tokens escritos cuentan como entrada normal.</translation>
    </message>
    <message>
        <source>The cached input price of the %1 row is 0 beside a paid input: free?</source>
        <translation>El precio de entrada en caché de la fila %1 es 0 junto a una entrada de pago: ¿gratis?</translation>
    </message>
    <message>
        <source>The cached input price of the %1 row, %2, is above its input price of %3: right column?</source>
        <translation>El precio de entrada en caché de la fila %1, %2, supera su precio de entrada de %3: ¿columna correcta?</translation>
    </message>
    <message>
        <source>The cap is above the %1 tokens that %2 can write.</source>
        <translation>El tope supera los %1 tokens que puede escribir %2.</translation>
    </message>
    <message>
        <source>The capacity list has several prices for %1</source>
        <translation>La lista de capacidad tiene varios precios para %1</translation>
    </message>
    <message>
        <source>The capacity list of the sheet has no units %1 on %2</source>
        <translation>La lista de capacidad no tiene unidades %1 el %2</translation>
    </message>
    <message>
        <source>The checks or summaries of stage &quot;%1&quot; have no other model to degrade to. Choose shed, or spill with a model.</source>
        <translation>Las comprobaciones o los resúmenes de la etapa &quot;%1&quot; no tienen otro modelo al que degradar. Elija rechazar, o derivar con un modelo.</translation>
    </message>
    <message>
        <source>The exchange rate of %1 must be a number above 0; %2 needs it.</source>
        <translation>El tipo de cambio de %1 debe ser un número mayor que 0; lo necesita %2.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>The file holds other tables than a project has.</source>
        <translation>El archivo contiene otras tablas que las de un proyecto.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the rights of the folders above it.</source>
        <translation>No se puede crear la carpeta %1. Revise los permisos de las carpetas superiores.</translation>
    </message>
    <message>
        <source>The hardware of pool &quot;%1&quot; has a life of %2 years; with its upkeep and obsolescence it costs least when replaced after %3.</source>
        <translation>El hardware del pool «%1» tiene una vida de %2 años; con su mantenimiento y obsolescencia cuesta menos si se sustituye a los %3.</translation>
    </message>
    <message>
        <source>The hits follow from the traffic. Give the share or the traffic, not both.</source>
        <translation>Los aciertos resultan del tráfico. Indique la parte o el tráfico, no ambos.</translation>
    </message>
    <message>
        <source>The horizon ends before, at month %1. Choose an earlier month, or look further ahead.</source>
        <translation>El horizonte termina antes, en el mes %1. Elija un mes anterior, o amplíe el horizonte.</translation>
    </message>
    <message>
        <source>The id %1 is used twice in this list. Rename one.</source>
        <translation>El identificador %1 se usa dos veces en esta lista. Cambie uno.</translation>
    </message>
    <message>
        <source>The input price of the %1 row is 0 beside a paid output: free, or billed per request?</source>
        <translation>El precio de entrada de la fila %1 es 0 junto a una salida de pago: ¿gratis, o se factura por petición?</translation>
    </message>
    <message>
        <source>The input price of the %1 row is unknown.</source>
        <translation>El precio de entrada de la fila %1 es desconocido.</translation>
    </message>
    <message>
        <source>The input price of the %1 row, %2 per 1M tokens, is far above other models of its kind: right unit?</source>
        <translation>El precio de entrada de la fila %1, %2 por 1M de tokens, está muy por encima de otros modelos de su clase: ¿unidad correcta?</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; of %2 entries is unknown: not read.</source>
        <translation>La clave &quot;%1&quot; de %2 entradas es desconocida: no se lee.</translation>
    </message>
    <message>
        <source>The last tier must have no &quot;up_to&quot;: it holds for all that lies above.</source>
        <translation>El último tramo no debe tener &quot;up_to&quot;: vale para todo lo que queda por encima.</translation>
    </message>
    <message>
        <source>The limits of the tiers must rise.</source>
        <translation>Los límites de los tramos deben ser crecientes.</translation>
    </message>
    <message>
        <source>The model does not fit: short by %1 GB of memory%2. Use more accelerators for each replica, a smaller precision, or another accelerator.</source>
        <translation>El modelo no cabe: faltan %1 GB de memoria%2. Use más aceleradores por réplica, una precisión menor u otro acelerador.</translation>
    </message>
    <message>
        <source>The model&apos;s cached price is not below its input price, so that reading a stored prefix saves nothing. Turn the cache off.</source>
        <translation>El precio en caché del modelo no es menor que el de entrada, así que leer un prefijo conservado no ahorra nada. Desactive la caché.</translation>
    </message>
    <message>
        <source>The month of the plan&apos;s prices has no weight, and the tasks per month are that month&apos;s. Give it one.</source>
        <translation>El mes de los precios del plan no tiene peso, y las tareas al mes son las de ese mes. Dele uno.</translation>
    </message>
    <message>
        <source>The most replicas must be at least the fewest.</source>
        <translation>El máximo de réplicas debe ser al menos el mínimo.</translation>
    </message>
    <message>
        <source>The name %1 is already taken.</source>
        <translation>El nombre %1 ya está en uso.</translation>
    </message>
    <message>
        <source>The name %1 is already taken. Rename this scenario.</source>
        <translation>El nombre %1 ya está en uso. Cambie el nombre de este escenario.</translation>
    </message>
    <message>
        <source>The name %1 stands for several models of the sheet: %2. Use one of these names.</source>
        <translation>El nombre %1 corresponde a varios modelos de la lista: %2. Use uno de esos nombres.</translation>
    </message>
    <message>
        <source>The number of distinct questions is a whole number.</source>
        <translation>El número de preguntas distintas es un número entero.</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>La salida</translation>
    </message>
    <message>
        <source>The output price of the %1 row is 0 beside a paid input: taken as unknown.</source>
        <translation>El precio de salida de la fila %1 es 0 junto a una entrada de pago: se toma como desconocido.</translation>
    </message>
    <message>
        <source>The pipeline has no stage. Add one.</source>
        <translation>El pipeline no tiene etapas. Añada una.</translation>
    </message>
    <message>
        <source>The plan has no such number. Choose another.</source>
        <translation>El plan no tiene ese número. Elija otro.</translation>
    </message>
    <message>
        <source>The plan has no tasks, so there is no volume to look around. Enter some.</source>
        <translation>El plan no tiene tareas, así que no hay volumen en torno al cual comparar. Introduzca alguna.</translation>
    </message>
    <message>
        <source>The plan is missing.</source>
        <translation>Falta el plan.</translation>
    </message>
    <message>
        <source>The plan keeps a prefix for another time than the price sheet says (%1 s for %2). The plan&apos;s time is used; check that the model offers it.</source>
        <translation>El plan conserva un prefijo otro tiempo del que dice la lista de precios (%1 s para %2). Se usa el del plan; compruebe que el modelo lo ofrece.</translation>
    </message>
    <message>
        <source>The precision is not reached: see the interval of the cost per successful task. Ask for less, or cost tails are too long for the 134,217,728 tasks that such a run may take.</source>
        <translation>No se alcanza la precisión: vea el intervalo del coste por tarea exitosa. Pida menos, o las colas de coste son demasiado largas para las 134.217.728 de tareas que admite una ejecución así.</translation>
    </message>
    <message>
        <source>The prefix is too short for the model&apos;s cache, so nothing is stored and nothing read. Lengthen it, or turn the cache off.</source>
        <translation>El prefijo es demasiado corto para la caché del modelo, así que no se guarda ni se lee nada. Alárguelo o desactive la caché.</translation>
    </message>
    <message>
        <source>The price comes from the sheet&apos;s capacity list. Give the price or the item, not both.</source>
        <translation>El precio viene de la lista de capacidad. Indique el precio o el concepto, no ambos.</translation>
    </message>
    <message>
        <source>The price of %1 is in %2, the plan in %3: add an exchange rate for %4 (%5 per %6).</source>
        <translation>El precio de %1 está en %2, el plan en %3: añada un tipo de cambio para %4 (%5 por %6).</translation>
    </message>
    <message>
        <source>The price of %1%2 holds in %3, while the plan&apos;s hours are those of %4. Daylight saving of places is not known here: write both with an offset such as UTC+01:00, or give demand the time_zone %5.</source>
        <translation>El precio de %1%2 vale en %3, mientras las horas del plan son las de %4. Aquí no se conoce el horario de verano de los lugares: escriba ambos con un desfase como UTC+01:00, o dé a la demanda la time_zone %5.</translation>
    </message>
    <message>
        <source>The price sheet &quot;%1&quot; cannot be read.</source>
        <translation>No se puede leer la lista de precios &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The price sheet &quot;%1&quot; does not match its hash: its rows were changed outside Farthing.</source>
        <translation>La lista de precios &quot;%1&quot; no coincide con su huella: sus filas se cambiaron fuera de Farthing.</translation>
    </message>
    <message>
        <source>The price sheet &quot;%1&quot; has a tab that cannot be read.</source>
        <translation>La lista de precios &quot;%1&quot; tiene una hoja que no se puede leer.</translation>
    </message>
    <message>
        <source>The price sheets are missing.</source>
        <translation>Faltan las listas de precios.</translation>
    </message>
    <message>
        <source>The price sheets cannot be read.</source>
        <translation>No se pueden leer las listas de precios.</translation>
    </message>
    <message>
        <source>The prices of this stage&apos;s models do not change with the hour, so moving calls does nothing. Set the share to 0, or enter price rows with a time window.</source>
        <translation>Los precios de los modelos de esta etapa no cambian con la hora, así que mover llamadas no sirve. Ponga la parte a 0, o introduzca filas de precios con franja horaria.</translation>
    </message>
    <message>
        <source>The reference %1 names no number of the plan. Write the path of one.</source>
        <translation>La referencia %1 no nombra ningún número del plan. Escriba la ruta de uno.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; names no number of the plan.</source>
        <translation>La referencia &quot;%1&quot; no nombra ningún número del plan.</translation>
    </message>
    <message>
        <source>The reference runs in a circle. Give one of the fields a number.</source>
        <translation>La referencia es circular. Dé un número a uno de los campos.</translation>
    </message>
    <message>
        <source>The residual value is above the purchase price. Lower it, or state it in money, not as a share.</source>
        <translation>El valor residual supera el precio de compra. Bájelo, o indíquelo en dinero, no como parte.</translation>
    </message>
    <message>
        <source>The row of %1%2 has neither an input nor an output price.</source>
        <translation>La fila de %1%2 no tiene precio de entrada ni de salida.</translation>
    </message>
    <message>
        <source>The row of %1%2 has no readable window: %3.</source>
        <translation>La fila de %1%2 no tiene una franja legible: %3.</translation>
    </message>
    <message>
        <source>The scenario cannot change %1.</source>
        <translation>El escenario no puede cambiar %1.</translation>
    </message>
    <message>
        <source>The scenarios build on each other in a circle. Let one of them start from &quot;base&quot;.</source>
        <translation>Los escenarios se basan unos en otros en círculo. Que uno parta de &quot;base&quot;.</translation>
    </message>
    <message>
        <source>The shares of the segments may sum to more than 1. Lower them; what they leave over needs no segment of its own.</source>
        <translation>Las partes de los segmentos pueden sumar más de 1. Redúzcalas; lo que sobra no necesita segmento propio.</translation>
    </message>
    <message>
        <source>The shares of the segments sum to more than 1. Make them leave room for each other.</source>
        <translation>Las partes de los segmentos suman más de 1. Hágales sitio entre sí.</translation>
    </message>
    <message>
        <source>The sheet has no long-prompt price for %1, while the standard tier is dearer from %2 tokens: long prompts may cost more than shown.</source>
        <translation>La lista no tiene precio de prompt largo para %1, mientras el nivel estándar es más caro desde %2 tokens: los prompts largos pueden costar más de lo mostrado.</translation>
    </message>
    <message>
        <source>The tier before it has no limit, so this one is never reached. Give that one its &quot;up_to&quot;.</source>
        <translation>El tramo anterior no tiene límite, así que este nunca se alcanza. Dele a aquel su &quot;up_to&quot;.</translation>
    </message>
    <message>
        <source>The units %1 are priced in %2: add an exchange rate for it (%3 per %4).</source>
        <translation>Las unidades %1 tienen precio en %2: añada un tipo de cambio (%3 por %4).</translation>
    </message>
    <message>
        <source>The units %1 are priced per &quot;%2&quot;, not per unit-hour. State price_per_unit_hour instead.</source>
        <translation>Las unidades %1 tienen precio por &quot;%2&quot;, no por unidad-hora. Indique en su lugar price_per_unit_hour.</translation>
    </message>
    <message>
        <source>The units %1 have no price. Unknown is not free: enter it in the sheet, or state price_per_unit_hour.</source>
        <translation>Las unidades %1 no tienen precio. Desconocido no es gratis: indíquelo en la lista, o indique price_per_unit_hour.</translation>
    </message>
    <message>
        <source>The units %1 refuse what does not fit (&quot;%2&quot;), which cannot be computed. Only units whose overflow is paid by the token can.</source>
        <translation>Las unidades %1 rechazan lo que no cabe (&quot;%2&quot;), y eso no se puede calcular. Solo las unidades cuyo exceso se paga por token.</translation>
    </message>
    <message>
        <source>The value it refers to does not fit here: %1</source>
        <translation>El valor al que se refiere no encaja aquí: %1</translation>
    </message>
    <message>
        <source>There is no commitment %1. Name one of the plan&apos;s.</source>
        <translation>No hay ningún compromiso %1. Nombre uno del plan.</translation>
    </message>
    <message>
        <source>There is no pool %1. Add it under pools or choose another model.</source>
        <translation>No hay ningún pool %1. Añádalo en pools o elija otro modelo.</translation>
    </message>
    <message>
        <source>There is no pool %1. Name one of the plan&apos;s.</source>
        <translation>No hay ningún pool %1. Nombre uno del plan.</translation>
    </message>
    <message>
        <source>There is no pool &quot;%1&quot;. Add it, or choose another model.</source>
        <translation>No hay ningún pool &quot;%1&quot;. Añádalo, o elija otro modelo.</translation>
    </message>
    <message>
        <source>There is no price sheet &quot;%1&quot;.</source>
        <translation>No hay ninguna lista de precios &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no rate for %1. Add it under fx with its date.</source>
        <translation>No hay tipo de cambio para %1. Añádalo en tipos de cambio con su fecha.</translation>
    </message>
    <message>
        <source>There is no scenario %1.</source>
        <translation>No hay ningún escenario %1.</translation>
    </message>
    <message>
        <source>There is no scenario %1. Use the id or name of one, or &quot;base&quot;.</source>
        <translation>No hay ningún escenario %1. Use el identificador o el nombre de uno, o &quot;base&quot;.</translation>
    </message>
    <message>
        <source>There is no stage %1. Name an earlier stage by its id.</source>
        <translation>No hay ninguna etapa %1. Nombre una etapa anterior por su identificador.</translation>
    </message>
    <message>
        <source>This change cannot be made: %1.</source>
        <translation>Este cambio no puede hacerse: %1.</translation>
    </message>
    <message>
        <source>This change needs the new value, &quot;to&quot;.</source>
        <translation>Este cambio necesita el nuevo valor, &quot;to&quot;.</translation>
    </message>
    <message>
        <source>This field is not money. Enter a plain number.</source>
        <translation>Este campo no es dinero. Introduzca un número simple.</translation>
    </message>
    <message>
        <source>This field is required. Enter a number.</source>
        <translation>Este campo es obligatorio. Introduzca un número.</translation>
    </message>
    <message>
        <source>This field is required. Enter a text.</source>
        <translation>Este campo es obligatorio. Introduzca un texto.</translation>
    </message>
    <message>
        <source>This is no finite number. Enter one.</source>
        <translation>No es un número finito. Introduzca uno.</translation>
    </message>
    <message>
        <source>This pair is already stated. Remove one of the two.</source>
        <translation>Este par ya está indicado. Elimine uno de los dos.</translation>
    </message>
    <message>
        <source>This plan has no pool, so there is no utilisation to look at. Add one.</source>
        <translation>Este plan no tiene ningún pool, así que no hay utilización que mostrar. Añada uno.</translation>
    </message>
    <message>
        <source>This plan has no pool, so there is nothing of one&apos;s own to compare with an API. Add one.</source>
        <translation>Este plan no tiene ningún pool, así que no hay nada propio que comparar con una API. Añada uno.</translation>
    </message>
    <message>
        <source>This plan has nothing at %1.</source>
        <translation>Este plan no tiene nada en %1.</translation>
    </message>
    <message>
        <source>This plan was written by a newer version. Update Farthing to open it.</source>
        <translation>Este plan lo escribió una versión más nueva. Actualice Farthing para abrirlo.</translation>
    </message>
    <message>
        <source>This tab is not a price table: not read.</source>
        <translation>Esta hoja no es una tabla de precios: no se lee.</translation>
    </message>
    <message>
        <source>Tiers need a list of at least one, each with its &quot;discount&quot; and all but the last with &quot;up_to&quot;.</source>
        <translation>Los tramos necesitan una lista de al menos uno, cada uno con su &quot;discount&quot; y todos menos el último con &quot;up_to&quot;.</translation>
    </message>
    <message>
        <source>Transient errors need the share of the attempt that is billed, 0 to 1.</source>
        <translation>Los errores transitorios necesitan la parte del intento que se factura, de 0 a 1.</translation>
    </message>
    <message>
        <source>Two discounts for provider %1, used by %2. Keep one: they do not stack.</source>
        <translation>Dos descuentos para el proveedor %1, usado por %2. Deje uno: no se acumulan.</translation>
    </message>
    <message>
        <source>Two prices for %1, prompts from %2 tokens, on %3%4:%5 and%6%7</source>
        <translation>Dos precios para %1, prompts desde %2 tokens, el %3%4:%5 y%6%7</translation>
    </message>
    <message>
        <source>Units are of one model. Name it as &quot;provider/model&quot;, without a provider beside it.</source>
        <translation>Las unidades son de un modelo. Nómbrelo &quot;provider/model&quot;, sin un proveedor al lado.</translation>
    </message>
    <message>
        <source>Units need their price: state it, or name an item of the sheet&apos;s capacity list under &quot;capacity&quot;.</source>
        <translation>Las unidades necesitan su precio: indíquelo, o nombre en &quot;capacity&quot; un concepto de la lista de capacidad.</translation>
    </message>
    <message>
        <source>What are the prices per? None is above %1, which is very little for 1M tokens.</source>
        <translation>¿Por cuánto son los precios? Ninguno supera %1, que es muy poco para 1M de tokens.</translation>
    </message>
    <message>
        <source>What are the prices per?%1</source>
        <translation>¿Por cuánto son los precios?%1</translation>
    </message>
    <message>
        <source>What is the column &quot;%1&quot;?%2</source>
        <translation>¿Qué es la columna &quot;%1&quot;?%2</translation>
    </message>
    <message>
        <source>What separates the decimals in &quot;%1&quot; (%2)?</source>
        <translation>¿Qué separa los decimales en &quot;%1&quot; (%2)?</translation>
    </message>
    <message>
        <source>Which cloud sells these machines? The list does not say.</source>
        <translation>¿Qué nube vende estas máquinas? La lista no lo dice.</translation>
    </message>
    <message>
        <source>Which column holds the %1?</source>
        <translation>¿Qué columna contiene %1?</translation>
    </message>
    <message>
        <source>Which comes first in the dates of &quot;%1&quot; (%2), day or month?</source>
        <translation>¿Qué va primero en las fechas de &quot;%1&quot; (%2), el día o el mes?</translation>
    </message>
    <message>
        <source>Which currency are the prices in?%1</source>
        <translation>¿En qué moneda están los precios?%1</translation>
    </message>
    <message>
        <source>Which provider sells these models?</source>
        <translation>¿Qué proveedor vende estos modelos?</translation>
    </message>
    <message>
        <source>Within the range of volumes the load exceeds what the most replicas of the pools can do, and there own hardware counts as not possible. Raise the most replicas, or choose what happens to the rest: degrade or spill.</source>
        <translation>Dentro del intervalo de volúmenes la carga supera lo que pueden hacer las réplicas máximas de los pools, y ahí el hardware propio cuenta como no posible. Suba las réplicas máximas, o elija qué pasa con el resto: degradar o derivar.</translation>
    </message>
    <message>
        <source>Without &quot;included&quot; every task is in the price, so none is paid besides. Enter the included tasks or remove the price.</source>
        <translation>Sin &quot;included&quot; todas las tareas van en el precio, así que ninguna se paga aparte. Indique las tareas incluidas o quite el precio.</translation>
    </message>
    <message>
        <source>Without revenue there is no margin. Enter what a task earns.</source>
        <translation>Sin ingresos no hay margen. Indique lo que ingresa una tarea.</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>aquí se esperaban dos puntos</translation>
    </message>
    <message>
        <source>a comma or ] is expected here</source>
        <translation>aquí se esperaba una coma o ]</translation>
    </message>
    <message>
        <source>a comma or } is expected here</source>
        <translation>aquí se esperaba una coma o }</translation>
    </message>
    <message>
        <source>a control character inside a text; write it as an escape like \n</source>
        <translation>un carácter de control dentro de un texto; escríbalo como un escape del tipo \n</translation>
    </message>
    <message>
        <source>a count from %1 to %2 takes too many values: give it a smaller max</source>
        <translation>un recuento de %1 a %2 toma demasiados valores: dele un max menor</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>aquí se esperaba una cifra</translation>
    </message>
    <message>
        <source>a key in quotes is expected here</source>
        <translation>aquí se esperaba una clave entre comillas</translation>
    </message>
    <message>
        <source>a list of models that each have a modelName and pricingTiers</source>
        <translation>una lista de modelos, cada uno con modelName y pricingTiers</translation>
    </message>
    <message>
        <source>a list of providers, each with an id and models that have prices such as input_mtok</source>
        <translation>una lista de proveedores, cada uno con id y modelos con precios como input_mtok</translation>
    </message>
    <message>
        <source>a model without id</source>
        <translation>un modelo sin id</translation>
    </message>
    <message>
        <source>a model without name</source>
        <translation>un modelo sin nombre</translation>
    </message>
    <message>
        <source>a number starts with a superfluous 0</source>
        <translation>un número empieza por un 0 superfluo</translation>
    </message>
    <message>
        <source>a price ends on %1, before it begins</source>
        <translation>un precio termina el %1, antes de empezar</translation>
    </message>
    <message>
        <source>a provider without id</source>
        <translation>un proveedor sin id</translation>
    </message>
    <message>
        <source>a quoted cell is never closed: the rest of the file was swallowed by it</source>
        <translation>una celda entre comillas no se cierra nunca: se tragó el resto del archivo</translation>
    </message>
    <message>
        <source>a single cost</source>
        <translation>un coste único</translation>
    </message>
    <message>
        <source>a table with InstanceType, AcceleratorName, AcceleratorCount, Price and Region, or with Cloud, GPU Type, GPUs, On-demand and Per-GPU</source>
        <translation>una tabla con InstanceType, AcceleratorName, AcceleratorCount, Price y Region, o con Cloud, GPU Type, GPUs, On-demand y Per-GPU</translation>
    </message>
    <message>
        <source>a table with a header line</source>
        <translation>una tabla con cabecera</translation>
    </message>
    <message>
        <source>a tiered_pricing range is not a pair of token counts</source>
        <translation>un intervalo de tiered_pricing no es un par de números de tokens</translation>
    </message>
    <message>
        <source>a title or footnote (&quot;%1&quot;)</source>
        <translation>un título o una nota al pie (&quot;%1&quot;)</translation>
    </message>
    <message>
        <source>a totals row (&quot;%1&quot;)</source>
        <translation>una fila de totales (&quot;%1&quot;)</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>aquí se esperaba un valor</translation>
    </message>
    <message>
        <source>a whole number of more than 19 digits; write it like 1.5e20</source>
        <translation>un entero de más de 19 cifras; escríbalo como 1.5e20</translation>
    </message>
    <message>
        <source>accelerators only: the host machine is priced apart</source>
        <translation>solo aceleradores: la máquina se cobra aparte</translation>
    </message>
    <message>
        <source>an entry cannot be read</source>
        <translation>una entrada no se puede leer</translation>
    </message>
    <message>
        <source>an entry has no usable name</source>
        <translation>una entrada no tiene un nombre utilizable</translation>
    </message>
    <message>
        <source>an entry inflates to more than 200 times its packed size</source>
        <translation>una entrada se expande a más de 200 veces su tamaño comprimido</translation>
    </message>
    <message>
        <source>an entry is damaged</source>
        <translation>una entrada está dañada</translation>
    </message>
    <message>
        <source>an entry is damaged: its size is not what the archive says</source>
        <translation>una entrada está dañada: su tamaño no es el que dice el archivo comprimido</translation>
    </message>
    <message>
        <source>an exchange rate must be a number above 0</source>
        <translation>un tipo de cambio debe ser un número mayor que 0</translation>
    </message>
    <message>
        <source>an object of models that each have a litellm_provider and prices such as input_cost_per_token</source>
        <translation>un objeto de modelos, cada uno con litellm_provider y precios como input_cost_per_token</translation>
    </message>
    <message>
        <source>an object of providers that each have an object &quot;models&quot; whose models have a cost</source>
        <translation>un objeto de proveedores, cada uno con un objeto &quot;models&quot; cuyos modelos tienen cost</translation>
    </message>
    <message>
        <source>an object with a list &quot;data&quot; of models that each have a pricing with prompt and completion</source>
        <translation>un objeto con una lista &quot;data&quot; de modelos, cada uno con pricing de prompt y completion</translation>
    </message>
    <message>
        <source>an object with a vendor and a list &quot;models&quot; that each have a price_history, or with a list &quot;prices&quot;</source>
        <translation>un objeto con vendor y una lista &quot;models&quot;, cada uno con price_history, o con una lista &quot;prices&quot;</translation>
    </message>
    <message>
        <source>an unknown escape</source>
        <translation>un escape desconocido</translation>
    </message>
    <message>
        <source>another name of %1 that moves with time; plans name the model itself</source>
        <translation>otro nombre de %1 que cambia con el tiempo; los planes nombran el modelo mismo</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>otra ventana</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>cualquier fecha</translation>
    </message>
    <message>
        <source>audio input</source>
        <translation>entrada de audio</translation>
    </message>
    <message>
        <source>audio output</source>
        <translation>salida de audio</translation>
    </message>
    <message>
        <source>billed for at least %1%2. A least amount cannot be computed here: enter what one unit costs you under tools, or remove it from the row.</source>
        <translation>facturado por al menos %1%2. Aquí no se puede calcular una cantidad mínima: indique en herramientas lo que le cuesta una unidad, o quítela de la fila.</translation>
    </message>
    <message>
        <source>cache write</source>
        <translation>escritura en caché</translation>
    </message>
    <message>
        <source>cached input</source>
        <translation>entrada en caché</translation>
    </message>
    <message>
        <source>cannot set &quot;%1&quot; at %2: what holds it is not an object</source>
        <translation>no se puede poner &quot;%1&quot; en %2: lo que lo contiene no es un objeto</translation>
    </message>
    <message>
        <source>components are nested too deeply</source>
        <translation>components está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>components has %1 items: a mixture takes 2 to 5</source>
        <translation>components tiene %1 elementos: una mezcla admite de 2 a 5</translation>
    </message>
    <message>
        <source>components is not a parameter of this family</source>
        <translation>components no es un parámetro de esta familia</translation>
    </message>
    <message>
        <source>cost is not an object</source>
        <translation>cost no es un objeto</translation>
    </message>
    <message>
        <source>deprecation_date &quot;%1&quot; is not a date: ignored.</source>
        <translation>deprecation_date &quot;%1&quot; no es una fecha: se ignora.</translation>
    </message>
    <message>
        <source>dispersion = %1 must be at least 1 (variance/mean; 1 is Poisson)</source>
        <translation>dispersion = %1 debe ser al menos 1 (varianza/media; 1 es Poisson)</translation>
    </message>
    <message>
        <source>edges needs at least two values</source>
        <translation>edges necesita al menos dos valores</translation>
    </message>
    <message>
        <source>edges/%1 = %2 must be above the edge before it</source>
        <translation>edges/%1 = %2 debe ser mayor que el borde anterior</translation>
    </message>
    <message>
        <source>edges/%1 is not a finite number up to 1e+100</source>
        <translation>edges/%1 no es un número finito hasta 1e+100</translation>
    </message>
    <message>
        <source>entry %1 already prices %2 under these conditions</source>
        <translation>la entrada %1 ya da precio a %2 en estas condiciones</translation>
    </message>
    <message>
        <source>fast mode</source>
        <translation>modo rápido</translation>
    </message>
    <message>
        <source>grand total</source>
        <translation>grand total</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>la mitad de un par sustituto</translation>
    </message>
    <message>
        <source>hardware of %1 is replaced</source>
        <translation>se sustituye el hardware de %1</translation>
    </message>
    <message>
        <source>high = %1 must not be below low = %2</source>
        <translation>high = %1 no debe ser menor que low = %2</translation>
    </message>
    <message>
        <source>input and output are both 0: free, or billed elsewhere?</source>
        <translation>entrada y salida son ambas 0: ¿gratis, o se factura en otra parte?</translation>
    </message>
    <message>
        <source>input and output are both unknown: the row has no price</source>
        <translation>entrada y salida son ambas desconocidas: la fila no tiene precio</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>tokens de entrada</translation>
    </message>
    <message>
        <source>is blank</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is blank: nothing is assumed; write a code such as USD</source>
        <translation>está vacío: no se supone nada; escriba un código como USD</translation>
    </message>
    <message>
        <source>is negative (%1): it stands for &quot;varies&quot; or is a mistake</source>
        <translation>es negativo (%1): significa &quot;variable&quot; o es un error</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>está fuera de rango</translation>
    </message>
    <message>
        <source>is too long for a number</source>
        <translation>es demasiado largo para un número</translation>
    </message>
    <message>
        <source>it has %1 entries, a workbook at most %2</source>
        <translation>tiene %1 entradas, un libro de cálculo como máximo %2</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>tiene más de %1 celdas</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>tiene más de %1 hojas</translation>
    </message>
    <message>
        <source>it has more than %1 texts</source>
        <translation>tiene más de %1 textos</translation>
    </message>
    <message>
        <source>it has neither an input nor an output price</source>
        <translation>no tiene precio de entrada ni de salida</translation>
    </message>
    <message>
        <source>it has no condition, but is not the default</source>
        <translation>no tiene condición, pero no es el predeterminado</translation>
    </message>
    <message>
        <source>it has no id or no pricing</source>
        <translation>no tiene id o no tiene pricing</translation>
    </message>
    <message>
        <source>it has no modelName or no pricingTiers</source>
        <translation>no tiene modelName o no tiene pricingTiers</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it has no price</source>
        <translation>no tiene precio</translation>
    </message>
    <message>
        <source>it has no prices</source>
        <translation>no tiene precios</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>no tiene ninguna hoja</translation>
    </message>
    <message>
        <source>it inflates to more than 64 MiB</source>
        <translation>se expande a más de 64 MiB</translation>
    </message>
    <message>
        <source>it is an archive, but not an XLSX workbook</source>
        <translation>es un archivo comprimido, pero no un libro XLSX</translation>
    </message>
    <message>
        <source>it is encrypted: save it without a password</source>
        <translation>está cifrado: guárdelo sin contraseña</translation>
    </message>
    <message>
        <source>it is not a provider with a list of models</source>
        <translation>no es un proveedor con una lista de modelos</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>it names no provider or no number of accelerators</source>
        <translation>no nombra proveedor o número de aceleradores</translation>
    </message>
    <message>
        <source>it takes </source>
        <translation>admite </translation>
    </message>
    <message>
        <source>it takes no parameters</source>
        <translation>no admite parámetros</translation>
    </message>
    <message>
        <source>its %1 price of %2 is %3 times the %4 price of %5: likely a slipped decimal</source>
        <translation>su precio de %1 de %2 es %3 veces el precio de %4 de %5: probablemente una coma desplazada</translation>
    </message>
    <message>
        <source>its condition on &quot;%1&quot; is not understood</source>
        <translation>su condición sobre &quot;%1&quot; no se entiende</translation>
    </message>
    <message>
        <source>its conditions are not a list</source>
        <translation>sus condiciones no son una lista</translation>
    </message>
    <message>
        <source>its part %1 has a DOCTYPE, which no workbook needs</source>
        <translation>su parte %1 tiene un DOCTYPE, que ningún libro necesita</translation>
    </message>
    <message>
        <source>its part %1 is damaged (line %2)</source>
        <translation>su parte %1 está dañada (línea %2)</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>falta su parte %1</translation>
    </message>
    <message>
        <source>its part %1 is nested too deeply</source>
        <translation>su parte %1 está anidada a demasiada profundidad</translation>
    </message>
    <message>
        <source>its price of %1 stands for &quot;varies&quot;: a router has no price of its own</source>
        <translation>su precio de %1 significa &quot;variable&quot;: un enrutador no tiene precio propio</translation>
    </message>
    <message>
        <source>its provider &quot;%1&quot; must not contain a slash: plans name a model provider/model</source>
        <translation>su proveedor &quot;%1&quot; no debe contener una barra: los planes nombran un modelo provider/model</translation>
    </message>
    <message>
        <source>its service tier &quot;%1&quot; is unknown</source>
        <translation>su nivel de servicio &quot;%1&quot; es desconocido</translation>
    </message>
    <message>
        <source>its target utilisation</source>
        <translation>su utilización objetivo</translation>
    </message>
    <message>
        <source>its token threshold is not a number</source>
        <translation>su umbral de tokens no es un número</translation>
    </message>
    <message>
        <source>its wait objective</source>
        <translation>su objetivo de espera</translation>
    </message>
    <message>
        <source>kept from </source>
        <translation>conservado de </translation>
    </message>
    <message>
        <source>likely = %1 must lie between low = %2 and high = %3</source>
        <translation>likely = %1 debe estar entre low = %2 y high = %3</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>line 1, column 1: %1</source>
        <translation>línea 1, columna 1: %1</translation>
    </message>
    <message>
        <source>litellm_provider is missing or not a plain name</source>
        <translation>litellm_provider falta o no es un nombre simple</translation>
    </message>
    <message>
        <source>lower step&apos;s</source>
        <translation>del tramo inferior</translation>
    </message>
    <message>
        <source>mean = %1 must be at least 1 (it counts 1, 2, …)</source>
        <translation>mean = %1 debe ser al menos 1 (cuenta 1, 2, …)</translation>
    </message>
    <message>
        <source>mean = %1 must not be negative</source>
        <translation>mean = %1 no debe ser negativo</translation>
    </message>
    <message>
        <source>million tokens</source>
        <translation>millones de tokens</translation>
    </message>
    <message>
        <source>min = %1 must not be above max = %2</source>
        <translation>min = %1 no debe superar max = %2</translation>
    </message>
    <message>
        <source>more than %1 cells</source>
        <translation>más de %1 celdas</translation>
    </message>
    <message>
        <source>neither its match pattern nor its tokenizer tells the provider</source>
        <translation>ni su patrón ni su tokenizador indican el proveedor</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>none of its prices can be right</source>
        <translation>ninguno de sus precios puede ser correcto</translation>
    </message>
    <message>
        <source>not a JSON number; numbers are finite decimals like 0.25</source>
        <translation>no es un número JSON; los números son decimales finitos como 0.25</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>not priced by tokens</source>
        <translation>no se cobra por tokens</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>no es UTF-8 válido</translation>
    </message>
    <message>
        <source>of %1 is too large</source>
        <translation>de %1 es demasiado grande</translation>
    </message>
    <message>
        <source>of which some are free (free_units)%1. Free units cannot be computed here: enter what one unit costs you in the mean under tools, or remove them from the row.</source>
        <translation>de los que algunos son gratis (free_units)%1. Aquí no se pueden calcular unidades gratis: indique en herramientas lo que le cuesta de media una unidad, o quítelas de la fila.</translation>
    </message>
    <message>
        <source>one of its overrides has no min_prompt_tokens</source>
        <translation>una de sus excepciones no tiene min_prompt_tokens</translation>
    </message>
    <message>
        <source>one of its price periods has a constraint that is neither a start_date nor a pair of UTC times</source>
        <translation>uno de sus periodos tiene una condición que no es start_date ni un par de horas UTC</translation>
    </message>
    <message>
        <source>one of its price periods has no prices</source>
        <translation>uno de sus periodos no tiene precios</translation>
    </message>
    <message>
        <source>one of its tiers is not by context size</source>
        <translation>uno de sus tramos no va por tamaño de contexto</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>tokens de salida</translation>
    </message>
    <message>
        <source>outside %1 to %2</source>
        <translation>fuera de %1 a %2</translation>
    </message>
    <message>
        <source>p10 = 0 has no place on the positive scale</source>
        <translation>p10 = 0 no tiene sitio en la escala positiva</translation>
    </message>
    <message>
        <source>p90 = 1 has no place on the scale from 0 to 1</source>
        <translation>p90 = 1 no tiene sitio en la escala de 0 a 1</translation>
    </message>
    <message>
        <source>p95 = %1 is too far from %2 = %3</source>
        <translation>p95 = %1 está demasiado lejos de %2 = %3</translation>
    </message>
    <message>
        <source>p95 = %1 must not be below %2 = %3</source>
        <translation>p95 = %1 no debe ser menor que %2 = %3</translation>
    </message>
    <message>
        <source>p95 = %1 must not be below p50 = %2</source>
        <translation>p95 = %1 no debe ser menor que p50 = %2</translation>
    </message>
    <message>
        <source>p95/mean = %1 is beyond the limit %2; state p50 and p95, or mean and sd</source>
        <translation>p95/mean = %1 supera el límite %2; indique p50 y p95, o mean y sd</translation>
    </message>
    <message>
        <source>p95/mean = %1 is beyond the limit 3.868; state p50 and p95, or mean and sd</source>
        <translation>p95/mean = %1 supera el límite 3,868; indique p50 y p95, o mean y sd</translation>
    </message>
    <message>
        <source>p95/p50 = %1 is too wide</source>
        <translation>p95/p50 = %1 es demasiado amplio</translation>
    </message>
    <message>
        <source>price is negative</source>
        <translation>el precio es negativo</translation>
    </message>
    <message>
        <source>price_history is not a list</source>
        <translation>price_history no es una lista</translation>
    </message>
    <message>
        <source>priced in %1, while the plan is in %2: add an exchange rate for %3 (%4 per %5).</source>
        <translation>con precio en %1, mientras el plan está en %2: añada un tipo de cambio para %3 (%4 por %5).</translation>
    </message>
    <message>
        <source>prices is neither an object nor a list</source>
        <translation>prices no es ni un objeto ni una lista</translation>
    </message>
    <message>
        <source>prices of %1 change</source>
        <translation>cambian los precios de %1</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>el proceso %1 en %2</translation>
    </message>
    <message>
        <source>read as prompts from %1 tokens of the model before the bracket</source>
        <translation>leído como prompts desde %1 tokens del modelo antes del paréntesis</translation>
    </message>
    <message>
        <source>scale from 0 to 1</source>
        <translation>escala de 0 a 1</translation>
    </message>
    <message>
        <source>sd = %1 must not be negative</source>
        <translation>sd = %1 no debe ser negativo</translation>
    </message>
    <message>
        <source>sd/mean = %1 is too wide (limit 31.6)</source>
        <translation>sd/mean = %1 es demasiado amplio (límite 31,6)</translation>
    </message>
    <message>
        <source>text after the end of the document</source>
        <translation>texto tras el final del documento</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>hay texto tras una comilla de cierre</translation>
    </message>
    <message>
        <source>the %1 price is negative: it stands for &quot;varies&quot; or is a mistake</source>
        <translation>el precio de %1 es negativo: significa &quot;variable&quot; o es un error</translation>
    </message>
    <message>
        <source>the %1 price is not a finite number</source>
        <translation>el precio de %1 no es un número finito</translation>
    </message>
    <message>
        <source>the %1 price of %2 %3 per 1M tokens is above %4: likely wrong unit</source>
        <translation>el precio de %1 de %2 %3 por 1M de tokens supera %4: probablemente otra unidad</translation>
    </message>
    <message>
        <source>the archive is damaged (%1)</source>
        <translation>el archivo comprimido está dañado (%1)</translation>
    </message>
    <message>
        <source>the cached input price, %1, is above its input price of %2: right column?</source>
        <translation>el precio de entrada en caché, %1, supera su precio de entrada de %2: ¿columna correcta?</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>el recuento</translation>
    </message>
    <message>
        <source>the count = %1 must not be negative</source>
        <translation>el recuento = %1 no debe ser negativo</translation>
    </message>
    <message>
        <source>the document ends where a value is expected</source>
        <translation>el documento termina donde se espera un valor</translation>
    </message>
    <message>
        <source>the document has %1 bytes, more than the limit of %2</source>
        <translation>el documento tiene %1 bytes, más que el límite de %2</translation>
    </message>
    <message>
        <source>the document is empty</source>
        <translation>el documento está vacío</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is packed in an unusual way</source>
        <translation>la entrada &quot;%1&quot; está comprimida de forma inusual</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is there twice</source>
        <translation>la entrada &quot;%1&quot; está dos veces</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; points outside the archive</source>
        <translation>la entrada &quot;%1&quot; apunta fuera del archivo comprimido</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is given twice; keep one of them</source>
        <translation>la clave &quot;%1&quot; se da dos veces; deje una</translation>
    </message>
    <message>
        <source>the law spreads over more than 1,048,576 values: use a continuous law, or give it a max</source>
        <translation>la ley se extiende por más de 1.048.576 valores: use una ley continua, o dele un max</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB</source>
        <translation>la línea supera 1 MiB</translation>
    </message>
    <message>
        <source>the model has no name</source>
        <translation>el modelo no tiene nombre</translation>
    </message>
    <message>
        <source>the next tiers</source>
        <translation>los modelos siguientes</translation>
    </message>
    <message>
        <source>the number is too large to be finite</source>
        <translation>el número es demasiado grande para ser finito</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; does not name a field; write it like /pipeline/stages/rubric/calls</source>
        <translation>la ruta &quot;%1&quot; no nombra un campo; escríbala como /pipeline/stages/rubric/calls</translation>
    </message>
    <message>
        <source>the probability of an uncertain value is not a number</source>
        <translation>la probabilidad de un valor incierto no es un número</translation>
    </message>
    <message>
        <source>the reference to %1 has not been resolved</source>
        <translation>la referencia a %1 no se ha resuelto</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2</source>
        <translation>la fila tiene %1 celdas, la cabecera %2</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2: a separator inside a number or text needs quotes</source>
        <translation>la fila tiene %1 celdas, la cabecera %2: un separador dentro de un número o texto necesita comillas</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2: the rest counts as blank</source>
        <translation>la fila tiene %1 celdas, la cabecera %2: el resto cuenta como vacío</translation>
    </message>
    <message>
        <source>the text that starts here has no closing quote</source>
        <translation>el texto que empieza aquí no tiene comilla de cierre</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>el valor</translation>
    </message>
    <message>
        <source>the value reaches %1: it must not be above 1; give the law a max</source>
        <translation>el valor llega a %1: no debe superar 1; dele un max a la ley</translation>
    </message>
    <message>
        <source>the value reaches %1: it must not be negative; give the law a min</source>
        <translation>el valor llega a %1: no debe ser negativo; dele un min a la ley</translation>
    </message>
    <message>
        <source>the weights of the spikes sum to %1, above 1</source>
        <translation>los pesos de los picos suman %1, más de 1</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; at %2</source>
        <translation>no hay &quot;%1&quot; en %2</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; at %2 (in the path %3)</source>
        <translation>no hay &quot;%1&quot; en %2 (en la ruta %3)</translation>
    </message>
    <message>
        <source>thousand tokens</source>
        <translation>mil tokens</translation>
    </message>
    <message>
        <source>tokens per minute</source>
        <translation>tokens por minuto</translation>
    </message>
    <message>
        <source>too wide: the mean and sd of this law are out of range</source>
        <translation>demasiado amplia: la media y la desviación de esta ley están fuera de rango</translation>
    </message>
    <message>
        <source>too wide: the shape would be below 1/20</source>
        <translation>demasiado amplia: la forma sería menor que 1/20</translation>
    </message>
    <message>
        <source>total general</source>
        <translation>total general</translation>
    </message>
    <message>
        <source>type %1 is unknown: expected fx, discount, uplift or volume_tier</source>
        <translation>el tipo %1 es desconocido: se esperaba fx, discount, uplift o volume_tier</translation>
    </message>
    <message>
        <source>type %1 is unknown: expected ptu, model_unit, gpu_on_demand, gpu_spot or gpu_reserved</source>
        <translation>el tipo %1 es desconocido: se esperaba ptu, model_unit, gpu_on_demand, gpu_spot o gpu_reserved</translation>
    </message>
    <message>
        <source>unknown bound %1: min and max are the bounds</source>
        <translation>límite desconocido %1: los límites son min y max</translation>
    </message>
    <message>
        <source>unknown parameter %1: %2</source>
        <translation>parámetro desconocido %1: %2</translation>
    </message>
    <message>
        <source>value must be a percentage above -100%</source>
        <translation>el valor debe ser un porcentaje superior a -100%</translation>
    </message>
    <message>
        <source>values is empty: give at least one</source>
        <translation>values está vacío: dé al menos uno</translation>
    </message>
    <message>
        <source>values is not a parameter of this family</source>
        <translation>values no es un parámetro de esta familia</translation>
    </message>
    <message>
        <source>values/%1 = %2 is not a whole number</source>
        <translation>values/%1 = %2 no es un número entero</translation>
    </message>
    <message>
        <source>values/%1 is not a finite number up to 1e+100</source>
        <translation>values/%1 no es un número finito hasta 1e+100</translation>
    </message>
    <message>
        <source>weights has %1 items, values has %2</source>
        <translation>weights tiene %1 elementos, values tiene %2</translation>
    </message>
    <message>
        <source>weights has %1 items; %2 edges make %3 bins</source>
        <translation>weights tiene %1 elementos; %2 bordes forman %3 clases</translation>
    </message>
    <message>
        <source>weights is not a parameter of this family</source>
        <translation>weights no es un parámetro de esta familia</translation>
    </message>
    <message>
        <source>weights is not a parameter: its values weigh the same</source>
        <translation>weights no es un parámetro: sus valores pesan lo mismo</translation>
    </message>
    <message>
        <source>weights sum to 0</source>
        <translation>weights suma 0</translation>
    </message>
    <message>
        <source>weights/%1 = %2 must be a finite number, not negative</source>
        <translation>weights/%1 = %2 debe ser un número finito, no negativo</translation>
    </message>
    <message>
        <source>which has no price%1. Unknown is not free: enter the price.</source>
        <translation>que no tiene precio%1. Desconocido no es gratis: indique el precio.</translation>
    </message>
    <message>
        <source>which has two prices:%1 and%2. Remove one or give them dates.</source>
        <translation>que tiene dos precios:%1 y%2. Elimine uno o póngales fechas.</translation>
    </message>
    <message>
        <source>which the sheet &quot;%1&quot; does not price on %2%3</source>
        <translation>que la lista &quot;%1&quot; no incluye el %2%3</translation>
    </message>
    <message>
        <source>whose price goes by how many are used (units_from, units_to)%1. Such a price cannot be computed here: enter what one unit costs you under tools, or make it one row.</source>
        <translation>cuyo precio depende de cuántos se usan (units_from, units_to)%1. Aquí no se puede calcular un precio así: indique en herramientas lo que le cuesta una unidad, o hágalo una sola fila.</translation>
    </message>
    <message>
        <source>whose price is per &quot;%1&quot;%2, where %3 are counted. State the price in the plan, or mend the row.</source>
        <translation>cuyo precio es por &quot;%1&quot;%2, donde se cuentan %3. Indique el precio en el plan, o corrija la fila.</translation>
    </message>
    <message>
        <source>whose price is unreadable%1: %2.</source>
        <translation>cuyo precio no se puede leer%1: %2.</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Line %1 is not three numbers: input tokens, output tokens, tokens per second. Write decimals with a point.</source>
        <translation>La línea %1 no son tres números: tokens de entrada, tokens de salida, tokens por segundo. Escriba los decimales con punto.</translation>
    </message>
    <message>
        <source>Paste rows of input tokens, output tokens and the tokens per second of one full replica.</source>
        <translation>Pegue filas de tokens de entrada, tokens de salida y los tokens por segundo de una réplica llena.</translation>
    </message>
</context>
<context>
    <name>farthing::ui</name>
    <message>
        <source>
From %1 to %2.</source>
        <translation>
De %1 a %2.</translation>
    </message>
    <message>
        <source>
Not known: P10, P50 and P90 stand in the fields below; Enter goes there.</source>
        <translation>
No conocido: P10, P50 y P90 están en los campos de abajo; Intro lleva allí.</translation>
    </message>
    <message>
        <source> %1 is right in %2 of valid answers, malformed %3;</source>
        <translation> %1 acierta en el %2 de las respuestas válidas, inservibles %3;</translation>
    </message>
    <message>
        <source> (P10 %1, P90 %2)</source>
        <translation> (P10 %1, P90 %2)</translation>
    </message>
    <message>
        <source> against %1.</source>
        <translation> frente a %1.</translation>
    </message>
    <message>
        <source> and P10–P90</source>
        <translation> y P10–P90</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> desde %1</translation>
    </message>
    <message>
        <source> from %1 tokens</source>
        <translation> desde %1 tokens</translation>
    </message>
    <message>
        <source> per task</source>
        <translation> por tarea</translation>
    </message>
    <message>
        <source> tasks / month</source>
        <translation> tareas / mes</translation>
    </message>
    <message>
        <source> tasks / month, overhead paid too</source>
        <translation> tareas / mes, gastos generales pagados</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 of the work, %3 s a request</source>
        <translation>%1 %2 del trabajo, %3 s por petición</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 por encima de %2</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation>%1 aceleradores</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 and above: %2 of tasks</source>
        <translation>%1 o más: %2 de las tareas</translation>
    </message>
    <message>
        <source>%1 as medians</source>
        <translation>%1 como medianas</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>%1 attempts per task</source>
        <translation>%1 intentos por tarea</translation>
    </message>
    <message>
        <source>%1 become unknown</source>
        <translation>pasan a desconocidos: %1</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 llamadas</translation>
    </message>
    <message>
        <source>%1 calls, %2 attempts</source>
        <translation>%1 llamadas, %2 intentos</translation>
    </message>
    <message>
        <source>%1 carries %2 of the cost</source>
        <translation>%1 supone el %2 del coste</translation>
    </message>
    <message>
        <source>%1 changed otherwise</source>
        <translation>otros cambios: %1</translation>
    </message>
    <message>
        <source>%1 costs %2 less per successful task than %3</source>
        <translation>%1 cuesta por tarea exitosa %2 menos que %3</translation>
    </message>
    <message>
        <source>%1 costs %2 more per successful task than %3</source>
        <translation>%1 cuesta por tarea exitosa %2 más que %3</translation>
    </message>
    <message>
        <source>%1 costs as much per successful task as %2</source>
        <translation>%1 cuesta por tarea exitosa lo mismo que %2</translation>
    </message>
    <message>
        <source>%1 fallbacks</source>
        <translation>%1 modelos de reserva</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>desaparecen: %1</translation>
    </message>
    <message>
        <source>%1 in every month to %2 (P50; P10 %3, P90 %4)</source>
        <translation>%1 en cada mes hasta %2 (P50; P10 %3, P90 %4)</translation>
    </message>
    <message>
        <source>%1 is the only stage</source>
        <translation>%1 es la única etapa</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 elementos</translation>
    </message>
    <message>
        <source>%1 less %2, %3</source>
        <translation>%1 menos %2, %3</translation>
    </message>
    <message>
        <source>%1 less %2, per successful task at the base values</source>
        <translation>%1 menos %2, por tarea exitosa con los valores base</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nuevos: %1</translation>
    </message>
    <message>
        <source>%1 of %2 fields are moved</source>
        <translation>%1 de %2 campos se han movido</translation>
    </message>
    <message>
        <source>%1 of %2 late tasks</source>
        <translation>%1 de %2 tareas tardías</translation>
    </message>
    <message>
        <source>%1 of tasks find it full</source>
        <translation>%1 de las tareas lo encuentran lleno</translation>
    </message>
    <message>
        <source>%1 of tasks take at most %2</source>
        <translation>El %1 de las tareas tarda como mucho %2</translation>
    </message>
    <message>
        <source>%1 of tasks take at most %2, the target asks for %3</source>
        <translation>El %1 de las tareas tarda como mucho %2, el objetivo pide %3</translation>
    </message>
    <message>
        <source>%1 of tasks take at most %2.</source>
        <translation>El %1 de las tareas tarda como mucho %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 replicas are in the base</source>
        <translation>%1 de las %2 réplicas están en la base</translation>
    </message>
    <message>
        <source>%1 of the capacity that is paid</source>
        <translation>%1 de la capacidad pagada</translation>
    </message>
    <message>
        <source>%1 of the month is power</source>
        <translation>%1 del mes es electricidad</translation>
    </message>
    <message>
        <source>%1 of the requests wait at most</source>
        <translation>%1 de las peticiones espera como mucho</translation>
    </message>
    <message>
        <source>%1 of the requests; %2 of them wait at all</source>
        <translation>%1 de las peticiones; %2 de ellas llega a esperar</translation>
    </message>
    <message>
        <source>%1 of the tasks cost at most</source>
        <translation>%1 de las tareas cuestan como mucho</translation>
    </message>
    <message>
        <source>%1 of the tasks take at most</source>
        <translation>%1 de las tareas tardan como mucho</translation>
    </message>
    <message>
        <source>%1 other values</source>
        <translation>otros valores: %1</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>otras %1</translation>
    </message>
    <message>
        <source>%1 output tokens</source>
        <translation>%1 tokens de salida</translation>
    </message>
    <message>
        <source>%1 per 1M tokens</source>
        <translation>%1 por 1M de tokens</translation>
    </message>
    <message>
        <source>%1 per attempted task</source>
        <translation>%1 por tarea intentada</translation>
    </message>
    <message>
        <source>%1 per call on average, from task to task P50 %2, P95 %3; typed in</source>
        <translation>%1 por llamada de media, de tarea a tarea P50 %2, P95 %3; introducido</translation>
    </message>
    <message>
        <source>%1 per call, not known</source>
        <translation>%1 por llamada, no conocido</translation>
    </message>
    <message>
        <source>%1 per call, not known: P10 %2, P90 %3</source>
        <translation>%1 por llamada, no conocido: P10 %2, P90 %3</translation>
    </message>
    <message>
        <source>%1 per call, typed in</source>
        <translation>%1 por llamada, introducido</translation>
    </message>
    <message>
        <source>%1 per successful task</source>
        <translation>%1 por tarea exitosa</translation>
    </message>
    <message>
        <source>%1 per task</source>
        <translation>%1 por tarea</translation>
    </message>
    <message>
        <source>%1 price changed</source>
        <translation>precios cambiados: %1</translation>
    </message>
    <message>
        <source>%1 prices changed</source>
        <translation>precios cambiados: %1</translation>
    </message>
    <message>
        <source>%1 prices read. A new plan will start with them.</source>
        <translation>%1 precios leídos. Un plan nuevo empezará con ellos.</translation>
    </message>
    <message>
        <source>%1 replica-hours</source>
        <translation>%1 horas de réplica</translation>
    </message>
    <message>
        <source>%1 replica-hours of work</source>
        <translation>%1 horas de réplica de trabajo</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation>%1 réplicas</translation>
    </message>
    <message>
        <source>%1 replicas all the time: those of the busiest hour; utilisation %2</source>
        <translation>%1 réplicas todo el tiempo: las de la hora de más carga; utilización %2</translation>
    </message>
    <message>
        <source>%1 replicas are due from %2 tasks a month: there a task&apos;s part of the pool goes from %3 to %4</source>
        <translation>Hacen falta %1 réplicas desde %2 tareas al mes: ahí la parte del pool de una tarea pasa de %3 a %4</translation>
    </message>
    <message>
        <source>%1 replicas at %2: 95 % of requests wait at most %3</source>
        <translation>%1 réplicas al %2: el 95 % de las peticiones espera como máximo %3</translation>
    </message>
    <message>
        <source>%1 replicas at the busiest hour, %2 at the quietest, %3 on average; utilisation %4</source>
        <translation>%1 réplicas en la hora de más carga, %2 en la más tranquila, %3 de media; utilización %4</translation>
    </message>
    <message>
        <source>%1 replicas on average</source>
        <translation>%1 réplicas de media</translation>
    </message>
    <message>
        <source>%1 replicas on average, %2 accelerators each</source>
        <translation>%1 réplicas de media, %2 aceleradores cada una</translation>
    </message>
    <message>
        <source>%1 requests a second on average, %2 replica-seconds each</source>
        <translation>%1 peticiones por segundo de media, %2 segundos de réplica cada una</translation>
    </message>
    <message>
        <source>%1 requests fit at once</source>
        <translation>caben %1 peticiones a la vez</translation>
    </message>
    <message>
        <source>%1 retiring</source>
        <translation>se retiran: %1</translation>
    </message>
    <message>
        <source>%1 successful tasks, at %2 of the attempted ones, with what is paid for each and for attempts or seats</source>
        <translation>%1 tareas exitosas, %2 de las intentadas, con lo que se paga por cada una y por intentos o licencias</translation>
    </message>
    <message>
        <source>%1 takes most of their time</source>
        <translation>%1 se lleva la mayor parte de su tiempo</translation>
    </message>
    <message>
        <source>%1 takes them</source>
        <translation>las toma %1</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 tareas</translation>
    </message>
    <message>
        <source>%1 tasks a month: margin P50 %2, P10 %3, P90 %4</source>
        <translation>%1 tareas al mes: margen P50 %2, P10 %3, P90 %4</translation>
    </message>
    <message>
        <source>%1 tasks, margin %2</source>
        <translation>%1 tareas, margen %2</translation>
    </message>
    <message>
        <source>%1 tasks: %2</source>
        <translation>%1 tareas: %2</translation>
    </message>
    <message>
        <source>%1 tasks: %2 replicas at %3, %4 of the pool per task</source>
        <translation>%1 tareas: %2 réplicas al %3, %4 del pool por tarea</translation>
    </message>
    <message>
        <source>%1 tasks: more than the plan&apos;s replicas can do, API %2</source>
        <translation>%1 tareas: más de lo que pueden hacer las réplicas del plan, API %2</translation>
    </message>
    <message>
        <source>%1 tasks: own %2 on %3 replicas, API %4</source>
        <translation>%1 tareas: propio %2 con %3 réplicas, API %4</translation>
    </message>
    <message>
        <source>%1 that are paid and serve</source>
        <translation>%1 que se pagan y sirven</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>iguales: %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of tasks</source>
        <translation>de %1 a %2: %3 de las tareas</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 usage, %2 payment fees, %3 support for failed tasks</source>
        <translation>%1 uso, %2 comisiones de pago, %3 soporte por tareas fallidas</translation>
    </message>
    <message>
        <source>%1 utilisation: P50 %2, P10 %3, P90 %4 per task</source>
        <translation>Utilización %1: P50 %2, P10 %3, P90 %4 por tarea</translation>
    </message>
    <message>
        <source>%1 with this one field as in %2: %3 instead of %4.</source>
        <translation>%1 con este único campo como en %2: %3 en lugar de %4.</translation>
    </message>
    <message>
        <source>%1%2: input %3, cached %4, output %5 per 1M; %6 row %7, checked %8</source>
        <translation>%1%2: entrada %3, en caché %4, salida %5 por 1M; %6 fila %7, comprobado %8</translation>
    </message>
    <message>
        <source>%1, %2, model %3</source>
        <translation>%1, %2, modelo %3</translation>
    </message>
    <message>
        <source>%1, %2, sha-256 %3</source>
        <translation>%1, %2, sha-256 %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 (P10 %4, P90 %5); P(margin at least %6) = %7</source>
        <translation>%1, %2: %3 (P10 %4, P90 %5); P(margen al menos %6) = %7</translation>
    </message>
    <message>
        <source>%1, %2: %3 per successful task, %4 of all</source>
        <translation>%1, %2: %3 por tarea exitosa, %4 del total</translation>
    </message>
    <message>
        <source>%1, P50 of the base case</source>
        <translation>%1, P50 del caso base</translation>
    </message>
    <message>
        <source>%1, not known</source>
        <translation>%1, no conocido</translation>
    </message>
    <message>
        <source>%1, not known: P10 %2, P90 %3</source>
        <translation>%1, no conocido: P10 %2, P90 %3</translation>
    </message>
    <message>
        <source>%1, pool %2, at the base values</source>
        <translation>%1, pool %2, con los valores base</translation>
    </message>
    <message>
        <source>%1, typed in</source>
        <translation>%1, introducido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of tasks reach it
</source>
        <translation>%1: la alcanza el %2 de las tareas
</translation>
    </message>
    <message>
        <source>%1: %2 of the work</source>
        <translation>%1: %2 del trabajo</translation>
    </message>
    <message>
        <source>%1: %2 per 1M output tokens</source>
        <translation>%1: %2 por 1M de tokens de salida</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message>
        <source>%1: P50 %2 (P10 %3, P90 %4); %5 tasks, cash so far %6</source>
        <translation>%1: P50 %2 (P10 %3, P90 %4); %5 tareas, caja hasta entonces %6</translation>
    </message>
    <message>
        <source>%1: P95 wait %2</source>
        <translation>%1: P95 de espera %2</translation>
    </message>
    <message>
        <source>%1: own pool, %2 per accelerator-hour</source>
        <translation>%1: pool propio, %2 por acelerador-hora</translation>
    </message>
    <message>
        <source>%1: right in %2 of the tasks that run it
</source>
        <translation>%1: correcta en el %2 de las tareas que la ejecutan
</translation>
    </message>
    <message>
        <source>%1: used by the plan or one of its scenarios</source>
        <translation>%1: lo usa el plan o uno de sus escenarios</translation>
    </message>
    <message>
        <source>%1; %2 of calls go to a fallback</source>
        <translation>%1; el %2 de las llamadas pasa a un modelo de reserva</translation>
    </message>
    <message>
        <source>, %1 of the revenue.</source>
        <translation>, %1 de los ingresos.</translation>
    </message>
    <message>
        <source>, %1 other charges</source>
        <translation>, %1 otros cargos</translation>
    </message>
    <message>
        <source>, %1 prices by the hour</source>
        <translation>, %1 precios por hora</translation>
    </message>
    <message>
        <source>, %1 to a fallback</source>
        <translation>, %1 al modelo de reserva</translation>
    </message>
    <message>
        <source>, at %1 less margin</source>
        <translation>, con %1 menos de margen</translation>
    </message>
    <message>
        <source>, at %1 more margin</source>
        <translation>, con %1 más de margen</translation>
    </message>
    <message>
        <source>, cut at %1</source>
        <translation>, cortado en %1</translation>
    </message>
    <message>
        <source>, no stage uses it</source>
        <translation>, ninguna etapa lo usa</translation>
    </message>
    <message>
        <source>, then %1</source>
        <translation>, luego %1</translation>
    </message>
    <message>
        <source>. Costs %1 per successful task, %2 of all. Retried %3, cache hit %4, right %5</source>
        <translation>. Cuesta %1 por tarea exitosa, %2 del total. Reintentos %3, aciertos de caché %4, correctas %5</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>1 fallback</source>
        <translation>1 modelo de reserva</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation>1 réplica</translation>
    </message>
    <message>
        <source>1 task in 20 costs more than %1; the mean is %2</source>
        <translation>1 de cada 20 tareas cuesta más de %1; la media es %2</translation>
    </message>
    <message>
        <source>10 % lower and higher</source>
        <translation>un 10 % más bajo y más alto</translation>
    </message>
    <message>
        <source>10 % lower and higher, per 1M tokens</source>
        <translation>un 10 % más bajo y más alto, por 1 M de tokens</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <source>1M output
tokens</source>
        <translation>1M tokens
de salida</translation>
    </message>
    <message>
        <source>95 % of the requests wait at most so long</source>
        <translation>el 95 % de las peticiones espera como mucho eso</translation>
    </message>
    <message>
        <source>; %1 to %2 over what is not known (P10 to P90)</source>
        <translation>; de %1 a %2 según lo que no se conoce (P10 a P90)</translation>
    </message>
    <message>
        <source>; above 0 for good from month %1</source>
        <translation>; por encima de 0 de forma duradera desde el mes %1</translation>
    </message>
    <message>
        <source>; above 0 for good from month %1 in %2 of draws</source>
        <translation>; por encima de 0 de forma duradera desde el mes %1 en %2 de las muestras</translation>
    </message>
    <message>
        <source>; apart they would take %1 replicas</source>
        <translation>; separadas ocuparían %1 réplicas</translation>
    </message>
    <message>
        <source>; at the plan&apos;s volume it is cheaper with a probability of %1</source>
        <translation>; con el volumen del plan es más barato con una probabilidad del %1</translation>
    </message>
    <message>
        <source>; each on replicas of its own</source>
        <translation>; cada una en réplicas propias</translation>
    </message>
    <message>
        <source>; from %1 on all replicas are above their target</source>
        <translation>; desde %1 todas las réplicas superan su objetivo</translation>
    </message>
    <message>
        <source>; of the mean of %1, %2 is waiting for pools</source>
        <translation>; de la media de %1, %2 es espera por los pools</translation>
    </message>
    <message>
        <source>; over all hours of the profile %1</source>
        <translation>; en todas las horas del perfil %1</translation>
    </message>
    <message>
        <source>; retries and failures add %1</source>
        <translation>; reintentos y fallos añaden un %1</translation>
    </message>
    <message>
        <source>; the P90 of what is not known asks for more than they carry</source>
        <translation>; el P90 de lo no conocido pide más de lo que soportan</translation>
    </message>
    <message>
        <source>; the last holds all above</source>
        <translation>; el último contiene todo lo superior</translation>
    </message>
    <message>
        <source>; the next from %1</source>
        <translation>; la siguiente desde %1</translation>
    </message>
    <message>
        <source>; the planned %1 is below all of it</source>
        <translation>; el %1 previsto queda por debajo de todo</translation>
    </message>
    <message>
        <source>; the planned load is %1</source>
        <translation>; la carga prevista es %1</translation>
    </message>
    <message>
        <source>; the result does not get above 0 for good</source>
        <translation>; el resultado nunca queda por encima de 0 de forma estable</translation>
    </message>
    <message>
        <source>; the result stays above 0 from month %1</source>
        <translation>; el resultado queda por encima de 0 desde el mes %1</translation>
    </message>
    <message>
        <source>; the result stays above 0 from month %1 in %2 of draws</source>
        <translation>; el resultado queda por encima de 0 desde el mes %1 en el %2 de las muestras</translation>
    </message>
    <message>
        <source>; the result stays above 0 in %1 of draws</source>
        <translation>; el resultado se mantiene por encima de 0 en %1 de las muestras</translation>
    </message>
    <message>
        <source>; up to %1 it stays within %2</source>
        <translation>; hasta el %1 queda dentro de %2</translation>
    </message>
    <message>
        <source>A commitment ends</source>
        <translation>Termina un compromiso</translation>
    </message>
    <message>
        <source>A commitment starts</source>
        <translation>Empieza un compromiso</translation>
    </message>
    <message>
        <source>A cost falls due</source>
        <translation>Vence un coste</translation>
    </message>
    <message>
        <source>A dot: used by the plan or one of its scenarios</source>
        <translation>Un punto: lo usa el plan o uno de sus escenarios</translation>
    </message>
    <message>
        <source>A model checks answers</source>
        <translation>Un modelo comprueba cada respuesta</translation>
    </message>
    <message>
        <source>A model retires</source>
        <translation>Se retira un modelo</translation>
    </message>
    <message>
        <source>A month at the base values: tasks leave %1, less %2 that no single task causes is a gross margin of %3</source>
        <translation>Un mes con los valores base: las tareas dejan %1, menos %2 que no causa ninguna tarea por sí sola da un margen bruto de %3</translation>
    </message>
    <message>
        <source>A month has %1 hours.</source>
        <translation>Un mes tiene %1 horas.</translation>
    </message>
    <message>
        <source>A month: revenue less task costs</source>
        <translation>Al mes: ingresos menos costes de las tareas</translation>
    </message>
    <message>
        <source>A percentile has no parts of its own: the rows are the mean of the %1 tasks nearest to it. “Single tasks” shows five of them.</source>
        <translation>Un percentil no tiene partes propias: las filas son la media de las %1 tareas más cercanas. «Tareas sueltas» muestra cinco de ellas.</translation>
    </message>
    <message>
        <source>A share</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>A share that you know, or one that follows from how often each prefix is sent again.</source>
        <translation>Una parte que usted conoce, o una que resulta de cuántas veces se reenvía cada prefijo.</translation>
    </message>
    <message>
        <source>A share that you know, or one that follows from how often the same question comes again.</source>
        <translation>Una parte que usted conoce, o una que resulta de cuántas veces vuelve la misma pregunta.</translation>
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
        <translation>API o hardware propio</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abortadas</translation>
    </message>
    <message>
        <source>Above %1 tasks a month the median plan falls below the %2 target</source>
        <translation>Por encima de %1 tareas al mes el plan mediano cae por debajo del objetivo del %2</translation>
    </message>
    <message>
        <source>Above %1 tasks a month the median plan passes the %2 target</source>
        <translation>Por encima de %1 tareas al mes el plan mediano supera el objetivo del %2</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Añadir etapa</translation>
    </message>
    <message>
        <source>Against %1, on the same draws</source>
        <translation>Frente a %1, con las mismas muestras</translation>
    </message>
    <message>
        <source>All cost of a month (%1)</source>
        <translation>Todos los costes de un mes (%1)</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Todas las horas</translation>
    </message>
    <message>
        <source>All hours alike</source>
        <translation>Todas las horas iguales</translation>
    </message>
    <message>
        <source>All of a provider</source>
        <translation>Todo un proveedor</translation>
    </message>
    <message>
        <source>All of it is one row: %1, checked.</source>
        <translation>Todo está en una fila: %1, comprobado.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas las demás</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Todos los pools</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Todos los precios</translation>
    </message>
    <message>
        <source>All revenue over successful tasks</source>
        <translation>Todos los ingresos sobre las tareas exitosas</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas las etapas</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>All that a provider bills, or one of its models.</source>
        <translation>Todo lo que factura un proveedor, o uno de sus modelos.</translation>
    </message>
    <message>
        <source>An accelerator-hour: %1; %2 of the paid hours serve.</source>
        <translation>Una hora de acelerador: %1; el %2 de las horas pagadas sirve.</translation>
    </message>
    <message>
        <source>Announced for %1: %2.</source>
        <translation>Anunciado para %1: %2.</translation>
    </message>
    <message>
        <source>Answers of earlier stages</source>
        <translation>Respuestas de etapas anteriores</translation>
    </message>
    <message>
        <source>Are done within %1</source>
        <translation>Terminan en %1 como mucho</translation>
    </message>
    <message>
        <source>At %1 a million output tokens cost %2, at 100 % %3; input and its share of the work are in it</source>
        <translation>Al %1 un millón de tokens de salida cuesta %2, al 100 % %3; la entrada y su parte del trabajo van incluidas</translation>
    </message>
    <message>
        <source>At %1 the margin reaches %2 at the median between %3 and %4</source>
        <translation>Con %1 el margen alcanza el %2 en la mediana entre %3 y %4</translation>
    </message>
    <message>
        <source>At %1 the margin reaches %2 at the median from %3 on</source>
        <translation>Con %1 el margen alcanza el %2 en la mediana a partir de %3</translation>
    </message>
    <message>
        <source>At %1 the margin reaches %2 at the median up to %3</source>
        <translation>Con %1 el margen alcanza el %2 en la mediana hasta %3</translation>
    </message>
    <message>
        <source>At %1 the margin stays above %2 at the median all across</source>
        <translation>Con %1 el margen queda en la mediana siempre por encima del %2</translation>
    </message>
    <message>
        <source>At %1 the margin stays below %2 at the median all across</source>
        <translation>Con %1 el margen queda en la mediana siempre por debajo del %2</translation>
    </message>
    <message>
        <source>At %1 utilisation a task costs %2 (P50)</source>
        <translation>Con una utilización del %1 una tarea cuesta %2 (P50)</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At the base values</source>
        <translation>Con los valores base</translation>
    </message>
    <message>
        <source>At the base values, by the exact engine: no simulation error</source>
        <translation>Con los valores base, según el motor exacto: sin error de simulación</translation>
    </message>
    <message>
        <source>At the base values; below, P10 to P90 over what is not known</source>
        <translation>Con los valores base; debajo, de P10 a P90 sobre lo no conocido</translation>
    </message>
    <message>
        <source>At the busiest hour; below, the fewest and the most that the plan allows</source>
        <translation>En la hora de más carga; debajo, el mínimo y el máximo que permite el plan</translation>
    </message>
    <message>
        <source>At the higher</source>
        <translation>En el mayor</translation>
    </message>
    <message>
        <source>At the lower</source>
        <translation>En el menor</translation>
    </message>
    <message>
        <source>At the planned %1 a task costs %2 (P50); at %3 it would cost %4</source>
        <translation>Con el %1 previsto una tarea cuesta %2 (P50); con un %3 costaría %4</translation>
    </message>
    <message>
        <source>Attempted tasks of a month: the share of %1</source>
        <translation>Tareas intentadas de un mes: la parte de %1</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand million, right after a number: 1.2B</comment>
        <translation>&#xa0;mil&#xa0;M</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Caso base</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Both take the same %1 draws of what is not known (same seed), and the exact engine computes each draw, so only what differs moves the difference. The 95 % interval comes from the spread of the paired difference between 20 independent blocks of draws.</source>
        <translation>Ambos toman las mismas %1 muestras de lo no conocido (misma semilla), y el motor exacto calcula cada muestra, de modo que solo lo que difiere mueve la diferencia. El intervalo del 95 % sale de la dispersión de la diferencia pareada entre 20 bloques independientes de muestras.</translation>
    </message>
    <message>
        <source>Break-even %1</source>
        <translation>Umbral de rentabilidad %1</translation>
    </message>
    <message>
        <source>Break-even volume</source>
        <translation>Umbral de rentabilidad</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construir</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>By the exact engine, which the simulation agrees with. Attempts follow one another, and every stage waits for the one before it.</source>
        <translation>Según el motor exacto, con el que concuerda la simulación. Los intentos van uno tras otro y cada etapa espera a la anterior.</translation>
    </message>
    <message>
        <source>By the exact engine: no simulation error. A stage&apos;s cost is that of all attempts, shared out over the tasks that succeed.</source>
        <translation>Según el motor exacto: sin error de simulación. El coste de una etapa es el de todos los intentos, repartido entre las tareas exitosas.</translation>
    </message>
    <message>
        <source>Cache write per 1M</source>
        <translation>Escritura en caché por 1M</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Cached per 1M</source>
        <translation>En caché por 1M</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tope</translation>
    </message>
    <message>
        <source>Capacity (requests per second)</source>
        <translation>Capacidad (peticiones por segundo)</translation>
    </message>
    <message>
        <source>Capacity that is paid</source>
        <translation>Capacidad pagada</translation>
    </message>
    <message>
        <source>Cash P50</source>
        <translation>Caja P50</translation>
    </message>
    <message>
        <source>Cash ahead, added up</source>
        <translation>Caja de los próximos meses, acumulada</translation>
    </message>
    <message>
        <source>Cash from the plan&apos;s month on (%1)</source>
        <translation>Caja desde el mes del plan (%1)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>Cambiar evento</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Cambiar historial</translation>
    </message>
    <message>
        <source>Change hourly profile</source>
        <translation>Cambiar perfil horario</translation>
    </message>
    <message>
        <source>Change how a pool is paid</source>
        <translation>Cambiar el pago de un pool</translation>
    </message>
    <message>
        <source>Change kind of commitment</source>
        <translation>Cambiar tipo de compromiso</translation>
    </message>
    <message>
        <source>Change prefix cache</source>
        <translation>Cambiar caché de prefijos</translation>
    </message>
    <message>
        <source>Change response cache</source>
        <translation>Cambiar caché de respuestas</translation>
    </message>
    <message>
        <source>Change what a commitment covers</source>
        <translation>Cambiar qué cubre un compromiso</translation>
    </message>
    <message>
        <source>Change what a full pool does</source>
        <translation>Cambiar qué hace un pool lleno</translation>
    </message>
    <message>
        <source>Change where a pool&apos;s speed comes from</source>
        <translation>Cambiar de dónde sale la velocidad</translation>
    </message>
    <message>
        <source>Changed in this scenario. Base case: %1
</source>
        <translation>Cambiado en este escenario. Caso base: %1
</translation>
    </message>
    <message>
        <source>Charts are written as .svg, .png, .pdf or .csv. Give the file one of these endings.</source>
        <translation>Los gráficos se escriben como .svg, .png, .pdf o .csv. Dé al archivo una de esas extensiones.</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Choose a row of the table to see how its price moved.</source>
        <translation>Elija una fila de la tabla para ver cómo se movió su precio.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Commitments, stored prefixes, and the base of mixed pools beyond what tasks are booked with</source>
        <translation>Compromisos, prefijos almacenados y la base de pools mixtos más allá de lo que se carga a las tareas</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>Gasto comprometido</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cómputo</translation>
    </message>
    <message>
        <source>Compute of own pools</source>
        <translation>Cómputo de pools propios</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Correct answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>Cost by stage</source>
        <translation>Coste por etapa</translation>
    </message>
    <message>
        <source>Cost of 1M P10 (%1)</source>
        <translation>Coste de 1 M, P10 (%1)</translation>
    </message>
    <message>
        <source>Cost of 1M P90 (%1)</source>
        <translation>Coste de 1 M, P90 (%1)</translation>
    </message>
    <message>
        <source>Cost of 1M output tokens (%1)</source>
        <translation>Coste de 1M de tokens de salida (%1)</translation>
    </message>
    <message>
        <source>Cost of a million output tokens</source>
        <translation>Coste de un millón de tokens de salida</translation>
    </message>
    <message>
        <source>Cost of one task, P%1</source>
        <translation>Coste de una tarea, P%1</translation>
    </message>
    <message>
        <source>Cost of the pool per month</source>
        <translation>Coste del pool al mes</translation>
    </message>
    <message>
        <source>Cost per
success</source>
        <translation>Coste por
éxito</translation>
    </message>
    <message>
        <source>Cost per 1M output tokens</source>
        <translation>Coste por 1M de tokens de salida</translation>
    </message>
    <message>
        <source>Cost per success (%1) P10</source>
        <translation>Coste por éxito (%1) P10</translation>
    </message>
    <message>
        <source>Cost per success (%1) P50</source>
        <translation>Coste por éxito (%1) P50</translation>
    </message>
    <message>
        <source>Cost per success (%1) P90</source>
        <translation>Coste por éxito (%1) P90</translation>
    </message>
    <message>
        <source>Cost per success over two numbers</source>
        <translation>Coste por éxito sobre dos números</translation>
    </message>
    <message>
        <source>Cost per success, mean</source>
        <translation>Coste por éxito, media</translation>
    </message>
    <message>
        <source>Cost per successful task</source>
        <translation>Coste por tarea exitosa</translation>
    </message>
    <message>
        <source>Cost per successful task (%1)</source>
        <translation>Coste por tarea exitosa (%1)</translation>
    </message>
    <message>
        <source>Cost per successful task P50 (%1)</source>
        <translation>Coste por tarea exitosa P50 (%1)</translation>
    </message>
    <message>
        <source>Cost per successful task, medians</source>
        <translation>Coste por tarea exitosa, medianas</translation>
    </message>
    <message>
        <source>Cost per task</source>
        <translation>Coste por tarea</translation>
    </message>
    <message>
        <source>Cost per task %1 (%2)</source>
        <translation>Coste por tarea %1 (%2)</translation>
    </message>
    <message>
        <source>Cost per task (%1)</source>
        <translation>Coste por tarea (%1)</translation>
    </message>
    <message>
        <source>Cost per task (%1), bins of %2</source>
        <translation>Coste por tarea (%1), intervalos de %2</translation>
    </message>
    <message>
        <source>Cost per task by pool utilisation</source>
        <translation>Coste por tarea según la utilización</translation>
    </message>
    <message>
        <source>Could not write %1: %2. The file was left as it was; choose another place or free some space.</source>
        <translation>No se pudo escribir %1: %2. El archivo quedó como estaba; elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Degrade to the next tier</source>
        <translation>Degradar al siguiente modelo</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Eliminar etapa</translation>
    </message>
    <message>
        <source>Demand &amp;&amp; revenue</source>
        <translation>Demanda e ingresos</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Discounts that follow the spend</source>
        <translation>Descuentos según el gasto</translation>
    </message>
    <message>
        <source>Draws are keyed by seed and task, so a task is the same whenever it is replayed. Looked for among the first %1 tasks of seed %2; the mean over all tasks stands under “Where it goes”.</source>
        <translation>Las muestras dependen solo de la semilla y de la tarea, así que una tarea es la misma cada vez que se reproduce. Buscadas entre las primeras %1 tareas de la semilla %2; la media de todas está en «Adónde va».</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>Duplicar etapa</translation>
    </message>
    <message>
        <source>Each draw takes one value of everything that is not known and computes all of them at that volume.</source>
        <translation>Cada muestra toma un valor de todo lo no conocido y los calcula todos con ese volumen.</translation>
    </message>
    <message>
        <source>Each draw takes one value of everything that is not known and computes the month by the exact engine; within a draw the month differs by chance from task to task, which is counted as normal.</source>
        <translation>Cada muestra toma un valor de todo lo no conocido y calcula el mes con el motor exacto; dentro de una muestra el mes varía por azar de tarea a tarea, lo que se cuenta como normal.</translation>
    </message>
    <message>
        <source>Each field of %1 is set alone to what %2 has, on the same %3 draws of what is not known; ± is the paired 95 % error. What several do together is a row of its own.</source>
        <translation>Cada campo de %1 se pone por separado en el valor de %2, con las mismas %3 muestras de lo no conocido; ± es el error pareado del 95 %. Lo que hacen varios en conjunto figura en una fila propia.</translation>
    </message>
    <message>
        <source>Each field of %1 is set alone to what %2 has. Nothing is uncertain in either, so every row is exact. What several do together is a row of its own.</source>
        <translation>Cada campo de %1 se pone por separado en el valor de %2. En ninguno hay nada incierto, así que cada fila es exacta. Lo que hacen varios en conjunto figura en una fila propia.</translation>
    </message>
    <message>
        <source>Each is moved alone from the base values, by the exact engine: no simulation error. A number that is not known goes to its P10 and P90, any other 10 % down and up; a share by a tenth of itself or of what it lacks of 100 %, whichever is less.</source>
        <translation>Cada uno se mueve solo desde los valores base, con el motor exacto: sin error de simulación. Un número no conocido va a su P10 y su P90, cualquier otro un 10 % abajo y arriba; una proporción, una décima parte de sí misma o de lo que le falta para el 100 %, lo que sea menor.</translation>
    </message>
    <message>
        <source>Each task&apos;s parts sum to its cost.</source>
        <translation>Las partes de cada tarea suman su coste.</translation>
    </message>
    <message>
        <source>Each task&apos;s parts sum to its time.</source>
        <translation>Las partes de cada tarea suman su tiempo.</translation>
    </message>
    <message>
        <source>Edge devices of one&apos;s own</source>
        <translation>Dispositivos de borde propios</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricidad</translation>
    </message>
    <message>
        <source>End right</source>
        <translation>Terminan bien</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tarde y noche</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Facts of its own, not the catalogue&apos;s</source>
        <translation>Datos propios, no los del catálogo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Campo: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>First day of the price</source>
        <translation>Primer día del precio</translation>
    </message>
    <message>
        <source>Follow from traffic</source>
        <translation>Según el tráfico</translation>
    </message>
    <message>
        <source>Found by similarity</source>
        <translation>Encontrado por similitud</translation>
    </message>
    <message>
        <source>Fresh input tokens</source>
        <translation>Tokens de entrada nuevos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From %1 (%2): input %3, cached %4, output %5; %6</source>
        <translation>Desde %1 (%2): entrada %3, en caché %4, salida %5; %6</translation>
    </message>
    <message>
        <source>From %1 a month now to %2 in %3 (P50; P10 %4, P90 %5)</source>
        <translation>De %1 al mes ahora a %2 en %3 (P50; P10 %4, P90 %5)</translation>
    </message>
    <message>
        <source>From %1 after the first month to %2 by %3 (P50; P10 %4, P90 %5)</source>
        <translation>De %1 tras el primer mes a %2 hasta %3 (P50; P10 %4, P90 %5)</translation>
    </message>
    <message>
        <source>From %1 to %2 utilisation a task&apos;s cost goes from %3 to %4 (P50)</source>
        <translation>De un %1 a un %2 de utilización el coste de una tarea pasa de %3 a %4 (P50)</translation>
    </message>
    <message>
        <source>From (%1 per task)</source>
        <translation>Desde (%1 por tarea)</translation>
    </message>
    <message>
        <source>From these tasks to the percentile</source>
        <translation>De estas tareas al percentil</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Desde … hasta</translation>
    </message>
    <message>
        <source>Gamma: P50, P95</source>
        <translation>Gamma: P50, P95</translation>
    </message>
    <message>
        <source>Gamma: mean, P95</source>
        <translation>Gamma: media, P95</translation>
    </message>
    <message>
        <source>Gamma: mean, sd</source>
        <translation>Gamma: media, desv. típ.</translation>
    </message>
    <message>
        <source>Geometric count</source>
        <translation>Recuento geométrico</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Margen bruto</translation>
    </message>
    <message>
        <source>Gross margin %1 (fraction)</source>
        <translation>Margen bruto %1 (fracción)</translation>
    </message>
    <message>
        <source>Gross margin (% of revenue)</source>
        <translation>Margen bruto (% de los ingresos)</translation>
    </message>
    <message>
        <source>Gross margin (% of revenue), cut at %1</source>
        <translation>Margen bruto (% de los ingresos), cortado en %1</translation>
    </message>
    <message>
        <source>Gross margin P10</source>
        <translation>Margen bruto P10</translation>
    </message>
    <message>
        <source>Gross margin P10 (fraction)</source>
        <translation>Margen bruto P10 (fracción)</translation>
    </message>
    <message>
        <source>Gross margin P50</source>
        <translation>Margen bruto P50</translation>
    </message>
    <message>
        <source>Gross margin P50 (fraction)</source>
        <translation>Margen bruto P50 (fracción)</translation>
    </message>
    <message>
        <source>Gross margin P90</source>
        <translation>Margen bruto P90</translation>
    </message>
    <message>
        <source>Gross margin P90 (fraction)</source>
        <translation>Margen bruto P90 (fracción)</translation>
    </message>
    <message>
        <source>Gross margin a month (%1)</source>
        <translation>Margen bruto al mes (%1)</translation>
    </message>
    <message>
        <source>Gross margin ahead, of revenue</source>
        <translation>Margen bruto de los próximos meses, sobre los ingresos</translation>
    </message>
    <message>
        <source>Gross margin over two numbers</source>
        <translation>Margen bruto sobre dos números</translation>
    </message>
    <message>
        <source>Gross margin, mean</source>
        <translation>Margen bruto, media</translation>
    </message>
    <message>
        <source>Gross margin, month by month</source>
        <translation>Margen bruto, mes a mes</translation>
    </message>
    <message>
        <source>Gross profit of the month at %1 tasks</source>
        <translation>Beneficio bruto del mes con %1 tareas</translation>
    </message>
    <message>
        <source>Growth
a month</source>
        <translation>Crecimiento
al mes</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Half of the tasks take at most %1, 95 % at most %2</source>
        <translation>La mitad de las tareas tarda como mucho %1, el 95 % como mucho %2</translation>
    </message>
    <message>
        <source>Half the paired interval of the mean difference</source>
        <translation>La mitad del intervalo pareado de la diferencia media</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Hardware is replaced</source>
        <translation>Se sustituye hardware</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hour of the day, in the plan&apos;s time zone</source>
        <translation>Hora del día, en la zona horaria del plan</translation>
    </message>
    <message>
        <source>Hour of the week, from Monday, in the plan&apos;s time zone</source>
        <translation>Hora de la semana, desde el lunes, en la zona horaria del plan</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Hours of load level %1</source>
        <translation>Horas del nivel de carga %1</translation>
    </message>
    <message>
        <source>Hours that are kept</source>
        <translation>Horas mantenidas</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Cómo acaba</translation>
    </message>
    <message>
        <source>How long tasks take</source>
        <translation>Cuánto tardan las tareas</translation>
    </message>
    <message>
        <source>How started tasks end</source>
        <translation>Cómo terminan las tareas iniciadas</translation>
    </message>
    <message>
        <source>How the hours of this pool are paid.</source>
        <translation>Cómo se pagan las horas de este pool.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>If %1 were at %2 instead of %3: %4.</source>
        <translation>Si %1 fuera %2 en vez de %3: %4.</translation>
    </message>
    <message>
        <source>If %1 were at its P90, %2: %3.</source>
        <translation>Si %1 estuviera en su P90, %2: %3.</translation>
    </message>
    <message>
        <source>In no draw does own stay cheaper within the volumes of the chart.</source>
        <translation>En ninguna muestra lo propio sigue siendo más barato en los volúmenes del gráfico.</translation>
    </message>
    <message>
        <source>In some hours more requests come than all replicas can serve: their queue grows for ever. Raise the most replicas.</source>
        <translation>En algunas horas llegan más peticiones de las que atienden todas las réplicas: su cola crece sin fin. Aumente el máximo de réplicas.</translation>
    </message>
    <message>
        <source>In the whole pipeline, where a stage states none of its own:</source>
        <translation>En todo el pipeline, donde una etapa no indica lo suyo:</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input / output</source>
        <translation>Entrada / salida</translation>
    </message>
    <message>
        <source>Input at full price</source>
        <translation>Entrada a precio completo</translation>
    </message>
    <message>
        <source>Input per 1M</source>
        <translation>Entrada por 1M</translation>
    </message>
    <message>
        <source>Input read from the cache</source>
        <translation>Entrada leída de la caché</translation>
    </message>
    <message>
        <source>Input written to the cache</source>
        <translation>Entrada escrita en la caché</translation>
    </message>
    <message>
        <source>Inputs and sources</source>
        <translation>Entradas y fuentes</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Cuesta %1.</translation>
    </message>
    <message>
        <source>It takes %1 s.</source>
        <translation>Tarda %1 s.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Keep the last turns</source>
        <translation>Conservar las últimas rondas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Known how</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Last change on %1: %2.</source>
        <translation>Último cambio el %1: %2.</translation>
    </message>
    <message>
        <source>Late tasks are told apart by the first %1 of them.</source>
        <translation>Las tareas tardías se distinguen por las primeras %1 de ellas.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Dejar fuera esta fila</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Deja</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Listed counts</source>
        <translation>Recuentos listados</translation>
    </message>
    <message>
        <source>Load over the capacity of the paid hours at the base values; below, in the hour with the most requests</source>
        <translation>Carga sobre la capacidad de las horas pagadas con los valores base; debajo, en la hora con más peticiones</translation>
    </message>
    <message>
        <source>Lognormal: P50, P95</source>
        <translation>Lognormal: P50, P95</translation>
    </message>
    <message>
        <source>Lognormal: mean, P95</source>
        <translation>Lognormal: media, P95</translation>
    </message>
    <message>
        <source>Lognormal: mean, sd</source>
        <translation>Lognormal: media, desv. típ.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>M</source>
        <comment>million, right after a number: 1.25M</comment>
        <translation>&#xa0;M</translation>
    </message>
    <message>
        <source>Malformed answers</source>
        <translation>Respuestas inservibles</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Margin by volume</source>
        <translation>Margen según el volumen</translation>
    </message>
    <message>
        <source>Margin per task</source>
        <translation>Lo que deja una tarea</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean over the draws of what is not known</source>
        <translation>Media de las muestras de lo no conocido</translation>
    </message>
    <message>
        <source>Measured tokens/s</source>
        <translation>Tokens/s medidos</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Valores medidos</translation>
    </message>
    <message>
        <source>Median · P10 %1 · P90 %2</source>
        <translation>Mediana · P10 %1 · P90 %2</translation>
    </message>
    <message>
        <source>Medians do not add up</source>
        <translation>Las medianas no se suman</translation>
    </message>
    <message>
        <source>Miss it</source>
        <translation>No lo alcanzan</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models and tries</source>
        <translation>Modelos e intentos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Monthly cost ahead</source>
        <translation>Costes de los próximos meses</translation>
    </message>
    <message>
        <source>Monthly gross margin ahead</source>
        <translation>Margen bruto de los próximos meses</translation>
    </message>
    <message>
        <source>Monthly revenue ahead</source>
        <translation>Ingresos de los próximos meses</translation>
    </message>
    <message>
        <source>Monthly usage cost</source>
        <translation>Uso al mes</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Meses por delante</translation>
    </message>
    <message>
        <source>More load than %1 replicas can carry</source>
        <translation>Más carga de la que admiten %1 réplicas</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Mover etapa</translation>
    </message>
    <message>
        <source>Moved one at a time</source>
        <translation>Movido de uno en uno</translation>
    </message>
    <message>
        <source>Multiplies fresh and new tokens, before their caps.</source>
        <translation>Multiplica la entrada nueva y los tokens nuevos, antes de sus topes.</translation>
    </message>
    <message>
        <source>My benchmark</source>
        <translation>Benchmark propio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Near P%1 of the cost per task</source>
        <translation>Cerca del P%1 del coste por tarea</translation>
    </message>
    <message>
        <source>Near P%1 of the time of a task</source>
        <translation>Cerca de P%1 del tiempo de una tarea</translation>
    </message>
    <message>
        <source>Nearly every task costs the same: %1</source>
        <translation>Casi todas las tareas cuestan lo mismo: %1</translation>
    </message>
    <message>
        <source>No field differs between the two.</source>
        <translation>Los dos no se diferencian en ningún campo.</translation>
    </message>
    <message>
        <source>No figures yet. Mend the errors listed for this plan and the chart appears.</source>
        <translation>Aún no hay cifras. Corrija los errores indicados de este plan y aparecerá el gráfico.</translation>
    </message>
    <message>
        <source>No further replica is due up to %1 tasks a month</source>
        <translation>Hasta %1 tareas al mes no hace falta ninguna réplica más</translation>
    </message>
    <message>
        <source>No number of the plan moves this figure.</source>
        <translation>Ningún número del plan mueve esta cifra.</translation>
    </message>
    <message>
        <source>No request comes here.</source>
        <translation>Aquí no llega ninguna petición.</translation>
    </message>
    <message>
        <source>No self-hosted pool in this plan. Add one on the Hardware page to see how the cost of a task falls as the pool fills up.</source>
        <translation>Este plan no tiene un pool propio. Añada uno en la página Hardware para ver cómo baja el coste de una tarea al llenarse.</translation>
    </message>
    <message>
        <source>No sheet has a price of this model without hours or a least prompt.</source>
        <translation>Ninguna lista tiene un precio de este modelo sin horario ni prompt mínimo.</translation>
    </message>
    <message>
        <source>No stage says how long its attempts take, or tasks wait without end.</source>
        <translation>Ninguna etapa dice cuánto tardan sus intentos, o las tareas esperan sin fin.</translation>
    </message>
    <message>
        <source>No stage says how long its attempts take.</source>
        <translation>Ninguna etapa dice cuánto tardan sus intentos.</translation>
    </message>
    <message>
        <source>No stage says how long its attempts take. State it under Latency on the Pipeline page.</source>
        <translation>Ninguna etapa dice cuánto tardan sus intentos. Indíquelo en Latencia, en la página Pipeline.</translation>
    </message>
    <message>
        <source>No stage uses this pool yet.</source>
        <translation>Ninguna etapa usa aún este pool.</translation>
    </message>
    <message>
        <source>No stage uses this pool yet. Choose pool:%1 as a model on the Pipeline page.</source>
        <translation>Ninguna etapa usa aún este pool. Elija pool:%1 como modelo en la página Pipeline.</translation>
    </message>
    <message>
        <source>No task of the run is near it.</source>
        <translation>Ninguna tarea de la simulación está cerca.</translation>
    </message>
    <message>
        <source>No task of this plan succeeds, so there is no cost per successful task. Look on the Pipeline page for the stage that never passes.</source>
        <translation>Ninguna tarea de este plan tiene éxito, así que no hay coste por tarea exitosa. Busque en la página Pipeline la etapa que nunca se supera.</translation>
    </message>
    <message>
        <source>No task was simulated. Raise the number of tasks to see how their cost spreads.</source>
        <translation>No se simuló ninguna tarea. Suba el número de tareas para ver cómo se reparte su coste.</translation>
    </message>
    <message>
        <source>No token is written here.</source>
        <translation>Aquí no se escribe ningún token.</translation>
    </message>
    <message>
        <source>No token prices%1: they join %2, whose token prices stay.</source>
        <translation>Sin precios de tokens%1: se unen a %2, cuyos precios de tokens se quedan.</translation>
    </message>
    <message>
        <source>No volumes to compare yet. Enter the tasks per month on the Demand &amp; revenue page.</source>
        <translation>Aún no hay volúmenes que comparar. Indique las tareas al mes en la página Demanda e ingresos.</translation>
    </message>
    <message>
        <source>None yet: a tier is a discount up to a monthly spend.</source>
        <translation>Ninguno aún: un tramo es un descuento hasta un gasto mensual.</translation>
    </message>
    <message>
        <source>None: an attempt pays for its tokens alone. A fee is a charge of the price sheet by the search, page or image.</source>
        <translation>Ninguno: un intento solo paga sus tokens. Un cargo es un precio de la lista por búsqueda, página o imagen.</translation>
    </message>
    <message>
        <source>None: only what drifts changes.</source>
        <translation>Ninguno: solo cambia lo que deriva.</translation>
    </message>
    <message>
        <source>Normal: mean, sd</source>
        <translation>Normal: media, desv. típ.</translation>
    </message>
    <message>
        <source>Not yet taken apart</source>
        <translation>Aún sin desglosar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing in this plan costs money yet. Add a stage on the Pipeline page or check its prices.</source>
        <translation>En este plan aún nada cuesta dinero. Añada una etapa en la página Pipeline o revise sus precios.</translation>
    </message>
    <message>
        <source>Nothing is uncertain in either: every figure is the exact engine&apos;s, and every difference exact.</source>
        <translation>Nada es incierto en ninguno: todas las cifras son del motor exacto, y todas las diferencias exactas.</translation>
    </message>
    <message>
        <source>Now %1; moved %2.
At %3: %4.
At %5: %6.</source>
        <translation>Ahora %1; movido: %2.
Con %3: %4.
Con %5: %6.</translation>
    </message>
    <message>
        <source>Of a month</source>
        <translation>De un mes</translation>
    </message>
    <message>
        <source>Of a month: usage, payment fees and support</source>
        <translation>De un mes: uso, comisiones de pago y soporte</translation>
    </message>
    <message>
        <source>Of all tasks</source>
        <translation>De todas las tareas</translation>
    </message>
    <message>
        <source>Of the difference of all stages</source>
        <translation>De la diferencia de todas las etapas</translation>
    </message>
    <message>
        <source>Of the difference, over what is not known</source>
        <translation>De la diferencia, sobre lo no conocido</translation>
    </message>
    <message>
        <source>Of the segment&apos;s tasks.</source>
        <translation>De las tareas del segmento.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>On demand, above the base</source>
        <translation>Bajo demanda, por encima de la base</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Un modelo</translation>
    </message>
    <message>
        <source>One price is known. Import older or newer sheets to see it move.</source>
        <translation>Se conoce un solo precio. Importe listas más antiguas o más nuevas para ver cómo se mueve.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output per 1M</source>
        <translation>Salida por 1M</translation>
    </message>
    <message>
        <source>Over the draws the margin is P10 %1, P90 %2; it reaches the target of %3 in %4 of them (95 % interval %5 to %6). Overhead stands below the gross margin.</source>
        <translation>En las muestras el margen es P10 %1, P90 %2; alcanza el objetivo del %3 en el %4 de ellas (intervalo del 95 %: %5 a %6). Los gastos generales van por debajo del margen bruto.</translation>
    </message>
    <message>
        <source>Over the draws: %1.</source>
        <translation>Entre las muestras: %1.</translation>
    </message>
    <message>
        <source>Over the draws: %1. Standard deviation from what is not known %2, from task to task %3.</source>
        <translation>En las muestras: %1. Desviación típica por lo no conocido %2, entre tareas %3.</translation>
    </message>
    <message>
        <source>Over the draws: P10 %1, P50 %2, P90 %3.</source>
        <translation>Entre las muestras: P10 %1, P50 %2, P90 %3.</translation>
    </message>
    <message>
        <source>Over the draws: P10 %1, P90 %2 tasks a month.</source>
        <translation>En las muestras: P10 %1, P90 %2 tareas al mes.</translation>
    </message>
    <message>
        <source>Overdispersed count</source>
        <translation>Recuento sobredisperso</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Gastos generales</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Own P10 (%1)</source>
        <translation>Propio P10 (%1)</translation>
    </message>
    <message>
        <source>Own P50</source>
        <translation>Propio P50</translation>
    </message>
    <message>
        <source>Own P90</source>
        <translation>Propio P90</translation>
    </message>
    <message>
        <source>Own is cheaper over the whole range</source>
        <translation>El hardware propio es más barato en todo el rango</translation>
    </message>
    <message>
        <source>Own pays from %1 tasks a month (P10 %2, P90 %3)</source>
        <translation>El hardware propio compensa desde %1 tareas al mes (P10 %2, P90 %3)</translation>
    </message>
    <message>
        <source>Own pools</source>
        <translation>Pools propios</translation>
    </message>
    <message>
        <source>Own pools, whole replicas</source>
        <translation>Pools propios, réplicas enteras</translation>
    </message>
    <message>
        <source>Own rarely pays within this range</source>
        <translation>El hardware propio rara vez compensa en este rango</translation>
    </message>
    <message>
        <source>Own stays cheaper from P10 %1, P50 %2, P90 %3 tasks a month on, in %4 of the draws.</source>
        <translation>Lo propio sigue siendo más barato desde P10 %1, P50 %2, P90 %3 tareas al mes, en %4 de las muestras.</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>Pesos propios</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>En propiedad</translation>
    </message>
    <message>
        <source>Owned base, rest on demand</source>
        <translation>Base en propiedad, resto bajo demanda</translation>
    </message>
    <message>
        <source>P%1 of the cost of one task, %2 tasks, %3</source>
        <translation>P%1 del coste de una tarea, %2 tareas, %3</translation>
    </message>
    <message>
        <source>P%1 of the time of a task, %2 tasks, %3</source>
        <translation>P%1 del tiempo de una tarea, %2 tareas, %3</translation>
    </message>
    <message>
        <source>P(margin at least %1)</source>
        <translation>P(margen de al menos %1)</translation>
    </message>
    <message>
        <source>P(margin at least %1), 95 % interval %2 to %3</source>
        <translation>P(margen de al menos %1), intervalo del 95 % de %2 a %3</translation>
    </message>
    <message>
        <source>P(margin at least target)</source>
        <translation>P(margen al menos el objetivo)</translation>
    </message>
    <message>
        <source>P(margin at least target) over two numbers</source>
        <translation>P(margen al menos el objetivo) sobre dos números</translation>
    </message>
    <message>
        <source>P(own is cheapest), at %1 tasks a month</source>
        <translation>P(lo propio es lo más barato), con %1 tareas al mes</translation>
    </message>
    <message>
        <source>P(time of a task at most %1), 95 % interval %2 to %3</source>
        <translation>P(tiempo de una tarea de %1 como mucho), intervalo del 95 % de %2 a %3</translation>
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
        <translation>P10 a P90</translation>
    </message>
    <message>
        <source>P10 to P90 of what is not known</source>
        <translation>del P10 al P90 de lo no conocido</translation>
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
        <translation>Espera P95</translation>
    </message>
    <message>
        <source>P95 wait (seconds)</source>
        <translation>P95 de espera (segundos)</translation>
    </message>
    <message>
        <source>P95 wait P10 (seconds)</source>
        <translation>Espera P95, P10 (segundos)</translation>
    </message>
    <message>
        <source>P95 wait P90 (seconds)</source>
        <translation>Espera P95, P90 (segundos)</translation>
    </message>
    <message>
        <source>P95 wait for the pool</source>
        <translation>P95 de la espera al pool</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>Paid as</source>
        <translation>Se paga como</translation>
    </message>
    <message>
        <source>Paid for each task of the segment that ends right.</source>
        <translation>Se paga por cada tarea del segmento que termina bien.</translation>
    </message>
    <message>
        <source>Payment fees</source>
        <translation>Comisiones de pago</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Per one million tokens, before and after</source>
        <translation>Por un millón de tokens, antes y después</translation>
    </message>
    <message>
        <source>Per one million tokens, in the row&apos;s currency</source>
        <translation>Por un millón de tokens, en la moneda de la fila</translation>
    </message>
    <message>
        <source>Per successful task at the base values, by the exact engine</source>
        <translation>Por tarea exitosa con los valores base, según el motor exacto</translation>
    </message>
    <message>
        <source>Physics of hardware and model</source>
        <translation>Física de hardware y modelo</translation>
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
        <translation>Ajustes del plan</translation>
    </message>
    <message>
        <source>Platform costs</source>
        <translation>Costes de plataforma</translation>
    </message>
    <message>
        <source>Poisson count</source>
        <translation>Recuento de Poisson</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Prefix cache</source>
        <translation>Caché de prefijos</translation>
    </message>
    <message>
        <source>Prefix found in the cache</source>
        <translation>Prefijo hallado en la caché</translation>
    </message>
    <message>
        <source>Prefix tokens</source>
        <translation>Tokens del prefijo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Historial de precios</translation>
    </message>
    <message>
        <source>Price history of %1</source>
        <translation>Historial de precios de %1</translation>
    </message>
    <message>
        <source>Price per
success</source>
        <translation>Precio por
éxito</translation>
    </message>
    <message>
        <source>Price sheet %1</source>
        <translation>Lista de precios %1</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Prices and events</source>
        <translation>Precios y eventos</translation>
    </message>
    <message>
        <source>Prices change</source>
        <translation>Cambian los precios</translation>
    </message>
    <message>
        <source>Prices per one million tokens</source>
        <translation>Precios por un millón de tokens</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Probability of reaching the target</source>
        <translation>Probabilidad de alcanzar el objetivo</translation>
    </message>
    <message>
        <source>Probability that own is cheaper</source>
        <translation>Probabilidad de que lo propio sea más barato</translation>
    </message>
    <message>
        <source>Probability that provisioned is cheapest</source>
        <translation>Probabilidad de que lo aprovisionado sea lo más barato</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Provisioned P50</source>
        <translation>Aprovisionado P50</translation>
    </message>
    <message>
        <source>Queue, and warn</source>
        <translation>Hacer cola y avisar</translation>
    </message>
    <message>
        <source>Quieter hours</source>
        <translation>Horas más tranquilas</translation>
    </message>
    <message>
        <source>Reach the target</source>
        <translation>Alcanzan el objetivo</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>Tokens de razonamiento</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Replica-
hour</source>
        <translation>Hora de
réplica</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Replicas P10</source>
        <translation>Réplicas P10</translation>
    </message>
    <message>
        <source>Replicas P50</source>
        <translation>Réplicas P50</translation>
    </message>
    <message>
        <source>Replicas P90</source>
        <translation>Réplicas P90</translation>
    </message>
    <message>
        <source>Replicas ahead</source>
        <translation>Réplicas de los próximos meses</translation>
    </message>
    <message>
        <source>Replicas at the busiest hour</source>
        <translation>Réplicas en la hora de más carga</translation>
    </message>
    <message>
        <source>Replicas follow the hour</source>
        <translation>Las réplicas siguen la hora</translation>
    </message>
    <message>
        <source>Replicas from %1 to %2, typed in</source>
        <translation>Réplicas de %1 a %2, introducidas</translation>
    </message>
    <message>
        <source>Replicas of the pool</source>
        <translation>Réplicas del pool</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>Requests per second P10</source>
        <translation>Peticiones por segundo P10</translation>
    </message>
    <message>
        <source>Requests per second P50</source>
        <translation>Peticiones por segundo P50</translation>
    </message>
    <message>
        <source>Requests per second P90</source>
        <translation>Peticiones por segundo P90</translation>
    </message>
    <message>
        <source>Requests wait for a pool without end in some hours, so no task is near it.</source>
        <translation>En algunas horas las peticiones esperan sin fin a un pool, así que ninguna tarea está cerca.</translation>
    </message>
    <message>
        <source>Requests wait for a pool without end in some hours, so the mean has no parts.</source>
        <translation>En algunas horas las peticiones esperan sin fin a un pool, así que la media no tiene partes.</translation>
    </message>
    <message>
        <source>Requests wait for a pool without end in some hours. Raise its most replicas on the Hardware page.</source>
        <translation>En algunas horas las peticiones esperan sin fin por un pool. Suba su máximo de réplicas en la página Hardware.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Reserved base, rest on demand</source>
        <translation>Base reservada, resto bajo demanda</translation>
    </message>
    <message>
        <source>Reserved units of the API</source>
        <translation>Unidades reservadas de la API</translation>
    </message>
    <message>
        <source>Response cache</source>
        <translation>Caché de respuestas</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Retrieved chunks</source>
        <translation>Fragmentos recuperados</translation>
    </message>
    <message>
        <source>Retrieved passages</source>
        <translation>Fragmentos recuperados</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Revenue %1, costs %2; gross margin P10 %3, P90 %4.</source>
        <translation>Ingresos %1, costes %2; margen bruto P10 %3, P90 %4.</translation>
    </message>
    <message>
        <source>Revenue P50 (%1)</source>
        <translation>Ingresos P50 (%1)</translation>
    </message>
    <message>
        <source>Revenue a month (%1)</source>
        <translation>Ingresos al mes (%1)</translation>
    </message>
    <message>
        <source>Revenue less the task costs beside it</source>
        <translation>Ingresos menos los costes de las tareas de al lado</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Room in the busiest hour</source>
        <translation>Margen en la hora más cargada</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row of the file</source>
        <translation>Fila del archivo</translation>
    </message>
    <message>
        <source>Run through with a wrong answer</source>
        <translation>Terminadas con una respuesta errónea</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Search and rerank fees</source>
        <translation>Tarifas de búsqueda y reordenación</translation>
    </message>
    <message>
        <source>Second minus first</source>
        <translation>Segundo menos primero</translation>
    </message>
    <message>
        <source>Seconds that 95 % of the requests do not exceed before a replica starts on them, over all hours</source>
        <translation>Segundos que el 95 % de las peticiones no supera antes de que una réplica empiece con ellas, en todas las horas</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Several rounds per call</source>
        <translation>Varias rondas por llamada</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of cost (fraction)</source>
        <translation>Parte del coste (fracción)</translation>
    </message>
    <message>
        <source>Share of it</source>
        <translation>Su parte</translation>
    </message>
    <message>
        <source>Share of tasks (%)</source>
        <translation>Parte de las tareas (%)</translation>
    </message>
    <message>
        <source>Share of tasks (fraction)</source>
        <translation>Parte de las tareas (fracción)</translation>
    </message>
    <message>
        <source>Share of the draws that reach the target margin</source>
        <translation>Parte de las muestras que alcanza el margen objetivo</translation>
    </message>
    <message>
        <source>Shed: the tasks fail</source>
        <translation>Rechazar: las tareas fallan</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Shown is the change of: %1.</source>
        <translation>Se muestra el cambio de: %1.</translation>
    </message>
    <message>
        <source>Single tasks, replayed</source>
        <translation>Tareas sueltas, reproducidas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sold as the fields below say, without a segment&apos;s own terms</source>
        <translation>Se venden como dicen los campos de abajo, sin condiciones propias de un segmento</translation>
    </message>
    <message>
        <source>Some hour brings more work than all replicas can do.</source>
        <translation>Alguna hora trae más trabajo del que pueden hacer todas las réplicas.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>Decodificación especulativa</translation>
    </message>
    <message>
        <source>Speed from</source>
        <translation>Velocidad según</translation>
    </message>
    <message>
        <source>Spill to an API</source>
        <translation>Derivar a una API</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Arranques</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State an hourly profile</source>
        <translation>Indicar un perfil horario</translation>
    </message>
    <message>
        <source>State attempt times</source>
        <translation>Indicar cuánto dura un intento</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>Desv. típ.</translation>
    </message>
    <message>
        <source>Stored by the hour</source>
        <translation>Conservado por horas</translation>
    </message>
    <message>
        <source>Stored prefixes</source>
        <translation>Prefijos conservados</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>Summarise beyond a budget</source>
        <translation>Resumir desde un límite</translation>
    </message>
    <message>
        <source>Support of failed tasks</source>
        <translation>Soporte de tareas fallidas</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Take longer</source>
        <translation>Tardan más</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Target utilisation %1, typed in</source>
        <translation>Utilización objetivo %1, introducida</translation>
    </message>
    <message>
        <source>Task %1   %2</source>
        <translation>Tarea %1   %2</translation>
    </message>
    <message>
        <source>Task costs</source>
        <translation>Costes de
las tareas</translation>
    </message>
    <message>
        <source>Tasks
a month</source>
        <translation>Tareas
al mes</translation>
    </message>
    <message>
        <source>Tasks P50</source>
        <translation>Tareas P50</translation>
    </message>
    <message>
        <source>Tasks a month ahead</source>
        <translation>Tareas de los próximos meses</translation>
    </message>
    <message>
        <source>Tasks come evenly over the day. State an hourly profile on the Demand &amp; revenue page to see replicas by the hour.</source>
        <translation>Las tareas llegan por igual durante el día. Indique un perfil horario en la página Demanda e ingresos para ver las réplicas por hora.</translation>
    </message>
    <message>
        <source>Tasks done by then (%)</source>
        <translation>Tareas acabadas para entonces (%)</translation>
    </message>
    <message>
        <source>Tasks done by then (fraction)</source>
        <translation>Tareas acabadas para entonces (fracción)</translation>
    </message>
    <message>
        <source>Tasks in time</source>
        <translation>Tareas a tiempo</translation>
    </message>
    <message>
        <source>Tasks per month</source>
        <translation>Tareas al mes</translation>
    </message>
    <message>
        <source>Tasks per month (log scale)</source>
        <translation>Tareas al mes (escala logarítmica)</translation>
    </message>
    <message>
        <source>Tasks within %1 s</source>
        <translation>Tareas en %1 s</translation>
    </message>
    <message>
        <source>The %1 rows sum to %2, checked.</source>
        <translation>Las %1 filas suman %2, comprobado.</translation>
    </message>
    <message>
        <source>The API by the token</source>
        <translation>La API por token</translation>
    </message>
    <message>
        <source>The API in their place, by the token</source>
        <translation>La API en su lugar, por token</translation>
    </message>
    <message>
        <source>The chart could not be drawn as .%1. Try another format.</source>
        <translation>El gráfico no se pudo dibujar como .%1. Pruebe otro formato.</translation>
    </message>
    <message>
        <source>The difference by stage</source>
        <translation>La diferencia por etapa</translation>
    </message>
    <message>
        <source>The draws of what is not known</source>
        <translation>Las muestras de lo no conocido</translation>
    </message>
    <message>
        <source>The first that do not end right</source>
        <translation>Las primeras que no acaban bien</translation>
    </message>
    <message>
        <source>The first that take longer than the target</source>
        <translation>Las primeras que tardan más que el objetivo</translation>
    </message>
    <message>
        <source>The interval holds zero: the draws do not tell which is higher</source>
        <translation>El intervalo contiene el cero: las muestras no dicen cuál es mayor</translation>
    </message>
    <message>
        <source>The interval is Wilson&apos;s.</source>
        <translation>El intervalo es el de Wilson.</translation>
    </message>
    <message>
        <source>The largest of %1 numbers and prices that move anything.</source>
        <translation>Los mayores de %1 números y precios que mueven algo.</translation>
    </message>
    <message>
        <source>The largest of %1 so far; more are being moved.</source>
        <translation>Los mayores de %1 hasta ahora; se están moviendo más.</translation>
    </message>
    <message>
        <source>The margin is P10 %1, P50 %2, P90 %3</source>
        <translation>El margen es P10 %1, P50 %2, P90 %3</translation>
    </message>
    <message>
        <source>The median plan passes the %1 target at every volume from %2 to %3 tasks a month</source>
        <translation>El plan mediano supera el objetivo del %1 con cualquier volumen de %2 a %3 tareas al mes</translation>
    </message>
    <message>
        <source>The month at %1 tasks, base values</source>
        <translation>El mes con %1 tareas, valores base</translation>
    </message>
    <message>
        <source>The month at %1 tasks, base values: revenue covers every cost</source>
        <translation>El mes con %1 tareas, valores base: los ingresos cubren todos los costes</translation>
    </message>
    <message>
        <source>The month&apos;s cost over the hours of replicas that are paid for: %1 hours</source>
        <translation>El coste del mes sobre las horas de réplicas que se pagan: %1 horas</translation>
    </message>
    <message>
        <source>The month&apos;s cost over the output tokens it writes; their input and its share of the work are in it</source>
        <translation>El coste del mes sobre los tokens de salida que escribe; su entrada y su parte del trabajo están incluidas</translation>
    </message>
    <message>
        <source>The name in routes: pool:%1. F2 renames it everywhere.</source>
        <translation>El nombre en las rutas: pool:%1. F2 lo cambia en todas partes.</translation>
    </message>
    <message>
        <source>The plan states no time that a task may take.</source>
        <translation>El plan no indica cuánto puede tardar una tarea.</translation>
    </message>
    <message>
        <source>The plan uses these prices already. Nothing would change.</source>
        <translation>El plan ya usa estos precios. No cambiaría nada.</translation>
    </message>
    <message>
        <source>The pool&apos;s cost per task (%1)</source>
        <translation>Coste del pool por tarea (%1)</translation>
    </message>
    <message>
        <source>The requests that wait longer, by the hours they come in</source>
        <translation>Las peticiones que esperan más, por las horas en que llegan</translation>
    </message>
    <message>
        <source>The rows sum to %1; the figure is %2.</source>
        <translation>Las filas suman %1; la cifra es %2.</translation>
    </message>
    <message>
        <source>The run took evenly spread points, as a precision is asked for, and those are no tasks by themselves: the tasks shown are independent ones of the same plan and seed, looked for among %1 of seed %2. They are near the percentiles of the run, but not among its points.</source>
        <translation>La simulación tomó puntos repartidos por igual, pues se pide una precisión, y esos no son tareas por sí mismos: las tareas mostradas son independientes, del mismo plan y semilla, buscadas entre %1 de la semilla %2. Están cerca de los percentiles de la simulación, pero no entre sus puntos.</translation>
    </message>
    <message>
        <source>The sum of the rows above</source>
        <translation>La suma de las filas de arriba</translation>
    </message>
    <message>
        <source>The sum of the rows above, at the base values</source>
        <translation>La suma de las filas de arriba, con los valores base</translation>
    </message>
    <message>
        <source>The whole month, prompts included, over the tokens that are written. Full to the last second the same hours would cost %1.</source>
        <translation>El mes entero, prompts incluidos, entre los tokens escritos. Llenas hasta el último segundo, las mismas horas costarían %1.</translation>
    </message>
    <message>
        <source>Their month is paid all the same</source>
        <translation>Su mes se paga igualmente</translation>
    </message>
    <message>
        <source>There are no tasks to show.</source>
        <translation>No hay tareas que mostrar.</translation>
    </message>
    <message>
        <source>There is no such pool.</source>
        <translation>No existe ese pool.</translation>
    </message>
    <message>
        <source>Those of kind platform; overhead counts only below the gross margin</source>
        <translation>Los de tipo plataforma; los gastos generales cuentan solo por debajo del margen bruto</translation>
    </message>
    <message>
        <source>Throughput units by the hour</source>
        <translation>Unidades de capacidad por hora</translation>
    </message>
    <message>
        <source>Tick a row to leave it out of the import</source>
        <translation>Marque una fila para dejarla fuera de la importación</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Time of a task</source>
        <translation>Duración de una tarea</translation>
    </message>
    <message>
        <source>Time of a task (seconds)</source>
        <translation>Duración de una tarea (segundos)</translation>
    </message>
    <message>
        <source>Time of a task, P%1</source>
        <translation>Tiempo de una tarea, P%1</translation>
    </message>
    <message>
        <source>Time of a task, mean</source>
        <translation>Tiempo de una tarea, media</translation>
    </message>
    <message>
        <source>Time of an attempt = until the first token + output tokens ÷ %1 per second; attempts follow one another. Tools and checks take no time of their own in the model.</source>
        <translation>Tiempo de un intento = hasta el primer token + tokens de salida ÷ %1 por segundo; los intentos van uno tras otro. Herramientas y verificaciones no toman tiempo propio en el modelo.</translation>
    </message>
    <message>
        <source>To (%1 per task)</source>
        <translation>Hasta (%1 por tarea)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens of a chunk</source>
        <translation>Tokens de un fragmento</translation>
    </message>
    <message>
        <source>Tokens: %1 input, %2 read from the cache, %3 visible output, %4 reasoning.</source>
        <translation>Tokens: %1 de entrada, %2 leídos de la caché, %3 de salida visible, %4 de razonamiento.</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tools and retrieval</source>
        <translation>Herramientas y recuperación</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Total (%1)</translation>
    </message>
    <message>
        <source>Total cost P50</source>
        <translation>Coste total P50</translation>
    </message>
    <message>
        <source>Total cost P50 (%1 per month)</source>
        <translation>Coste total P50 (%1 al mes)</translation>
    </message>
    <message>
        <source>Traffic and replicas by the hour</source>
        <translation>Tráfico y réplicas por hora</translation>
    </message>
    <message>
        <source>Transient errors</source>
        <translation>Errores transitorios</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Triangular</translation>
    </message>
    <message>
        <source>Uniform: low, high</source>
        <translation>Uniforme: mínimo, máximo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>Hasta el primer token</translation>
    </message>
    <message>
        <source>Unused pools</source>
        <translation>Pools sin usar</translation>
    </message>
    <message>
        <source>Up to %1 tasks a month the median plan never passes the %2 target; its best is %3</source>
        <translation>Hasta %1 tareas al mes el plan mediano nunca alcanza el objetivo del %2; su mejor valor es %3</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Usage cost of a month, mean</source>
        <translation>Coste de uso al mes, media</translation>
    </message>
    <message>
        <source>Usage cost of the month by stage</source>
        <translation>Coste de uso del mes por etapa</translation>
    </message>
    <message>
        <source>Usage over successful tasks; failed ones are in the cost</source>
        <translation>Uso sobre tareas exitosas; las fallidas están en el coste</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Utilisation (fraction of capacity)</source>
        <translation>Utilización (fracción de la capacidad)</translation>
    </message>
    <message>
        <source>Utilisation ahead</source>
        <translation>Utilización de los próximos meses</translation>
    </message>
    <message>
        <source>Utilisation of every pool (% of its capacity)</source>
        <translation>Utilización de cada pool (% de su capacidad)</translation>
    </message>
    <message>
        <source>Utilisation of the pool</source>
        <translation>Utilización del pool</translation>
    </message>
    <message>
        <source>Utilisation of the pool (% of its capacity)</source>
        <translation>Utilización del pool (% de su capacidad)</translation>
    </message>
    <message>
        <source>Utilisation of the pool (load over capacity)</source>
        <translation>Utilización del pool (carga sobre capacidad)</translation>
    </message>
    <message>
        <source>Utilisation,
in the peak</source>
        <translation>Utilización,
en el pico</translation>
    </message>
    <message>
        <source>Var/mean</source>
        <translation>Var/media</translation>
    </message>
    <message>
        <source>Visible output</source>
        <translation>Salida visible</translation>
    </message>
    <message>
        <source>Visible output tokens</source>
        <translation>Tokens de salida visible</translation>
    </message>
    <message>
        <source>Wait against utilisation</source>
        <translation>Espera según la utilización</translation>
    </message>
    <message>
        <source>Wait objective</source>
        <translation>Objetivo de espera</translation>
    </message>
    <message>
        <source>Wait objective: %1 of the requests within %2 s, typed in</source>
        <translation>Objetivo de espera: %1 de las peticiones en %2 s, introducido</translation>
    </message>
    <message>
        <source>Waiting for the pool</source>
        <translation>Espera al pool</translation>
    </message>
    <message>
        <source>Weibull: P50, P95</source>
        <translation>Weibull: P50, P95</translation>
    </message>
    <message>
        <source>Weibull: mean, P95</source>
        <translation>Weibull: media, P95</translation>
    </message>
    <message>
        <source>Weibull: mean, sd</source>
        <translation>Weibull: media, desv. típ.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a million output tokens carries of the month</source>
        <translation>Lo que un millón de tokens de salida carga del mes</translation>
    </message>
    <message>
        <source>What a task brings and costs</source>
        <translation>Lo que una tarea aporta y cuesta</translation>
    </message>
    <message>
        <source>What a task near it pays</source>
        <translation>Lo que paga una tarea cercana</translation>
    </message>
    <message>
        <source>What every round sends again of the rounds before. A window that slides breaks the prefix cache.</source>
        <translation>Lo que cada ronda reenvía de las rondas anteriores. Una ventana que se desliza rompe la caché de prefijos.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What happens at the start of that month.</source>
        <translation>Lo que ocurre al empezar ese mes.</translation>
    </message>
    <message>
        <source>What happens to tasks that come when all replicas are full.</source>
        <translation>Qué pasa con las tareas que llegan con todas las réplicas llenas.</translation>
    </message>
    <message>
        <source>What happens to tasks that come when all replicas are full; below, how often that is</source>
        <translation>Qué pasa con las tareas que llegan cuando todas las réplicas están llenas; debajo, con qué frecuencia</translation>
    </message>
    <message>
        <source>What is agreed.</source>
        <translation>Lo que se acuerda.</translation>
    </message>
    <message>
        <source>What is cheapest, on the same draws</source>
        <translation>Qué es lo más barato, con las mismas muestras</translation>
    </message>
    <message>
        <source>What is left above, and its share of all revenue. At the base values: the percentiles over what is not known stand in the charts</source>
        <translation>Lo que queda arriba y su parte de todos los ingresos. Con los valores base: los percentiles sobre lo no conocido están en los gráficos</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Lo no conocido</translation>
    </message>
    <message>
        <source>What it leaves over its revenue</source>
        <translation>Lo que deja sobre sus ingresos</translation>
    </message>
    <message>
        <source>What makes the difference, each moved alone</source>
        <translation>Qué causa la diferencia, cada uno movido por separado</translation>
    </message>
    <message>
        <source>What the month is paid for</source>
        <translation>Por qué se paga el mes</translation>
    </message>
    <message>
        <source>What the replicas are for</source>
        <translation>Para qué son las réplicas</translation>
    </message>
    <message>
        <source>What the segment is called. F2 changes it.</source>
        <translation>Cómo se llama el segmento. F2 lo cambia.</translation>
    </message>
    <message>
        <source>What the segments leave of the tasks</source>
        <translation>Lo que los segmentos dejan de las tareas</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>Si está lleno</translation>
    </message>
    <message>
        <source>When tasks come, in the time zone below.</source>
        <translation>Cuándo llegan las tareas, en la zona horaria de abajo.</translation>
    </message>
    <message>
        <source>When the next replica is due</source>
        <translation>Cuándo hace falta la siguiente réplica</translation>
    </message>
    <message>
        <source>Where a task near it spends its time</source>
        <translation>En qué pasa su tiempo una tarea cercana</translation>
    </message>
    <message>
        <source>Where it goes, per successful task</source>
        <translation>En qué se va, por tarea exitosa</translation>
    </message>
    <message>
        <source>Where the speed of a replica comes from.</source>
        <translation>De dónde sale la velocidad de una réplica.</translation>
    </message>
    <message>
        <source>Where the time goes, per task</source>
        <translation>En qué se va el tiempo, por tarea</translation>
    </message>
    <message>
        <source>Whole replicas of own pools</source>
        <translation>Réplicas enteras de pools propios</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>¿Por qué %1?</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>¿Por qué se diferencian?</translation>
    </message>
    <message>
        <source>Why this number: %1</source>
        <translation>Por qué esta cifra: %1</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
    <message>
        <source>Why this number? (Ctrl+I)</source>
        <translation>¿Por qué esta cifra? (Ctrl+I)</translation>
    </message>
    <message>
        <source>Within an hour waits fall off exponentially: P(wait &gt; t) = P(wait at all) × e to the −t ÷ their mean. Beyond the objective, or a second without one: %1 of the requests.</source>
        <translation>Dentro de una hora las esperas decaen exponencialmente: P(espera &gt; t) = P(llegar a esperar) × e elevado a −t ÷ su media. Más allá del objetivo, o de un segundo sin él: %1 de las peticiones.</translation>
    </message>
    <message>
        <source>Without revenue there is no margin</source>
        <translation>Sin ingresos no hay margen</translation>
    </message>
    <message>
        <source>Without revenue there is no margin. Enter what a task earns on the Demand &amp; revenue page.</source>
        <translation>Sin ingresos no hay margen. Indique lo que ingresa una tarea en la página Demanda e ingresos.</translation>
    </message>
    <message>
        <source>Work of the busiest hour</source>
        <translation>Trabajo de la hora más cargada</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>Escritura de la respuesta</translation>
    </message>
    <message>
        <source>a loss</source>
        <translation>una pérdida</translation>
    </message>
    <message>
        <source>a price that is not drawn, see the table</source>
        <translation>un precio que no se dibuja, vea la tabla</translation>
    </message>
    <message>
        <source>a request takes %1 replica-seconds</source>
        <translation>una petición necesita %1 réplica-segundos</translation>
    </message>
    <message>
        <source>a wrong or missing answer that matters went unnoticed</source>
        <translation>pasó inadvertida una respuesta errónea o ausente que importa</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>aborts the task</source>
        <translation>aborta la tarea</translation>
    </message>
    <message>
        <source>above %1 tokens</source>
        <translation>por encima de %1 tokens</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>acelerador</translation>
    </message>
    <message>
        <source>after failure</source>
        <translation>tras el fallo</translation>
    </message>
    <message>
        <source>all attempts of a stage failed</source>
        <translation>fallaron todos los intentos de una etapa</translation>
    </message>
    <message>
        <source>all draws</source>
        <translation>todas las muestras</translation>
    </message>
    <message>
        <source>all draws %1</source>
        <translation>todas las muestras %1</translation>
    </message>
    <message>
        <source>all hours alike</source>
        <translation>todas las horas iguales</translation>
    </message>
    <message>
        <source>all tasks %1</source>
        <translation>todas las tareas %1</translation>
    </message>
    <message>
        <source>an accelerator-hour is %1 capital, %2 power at full load, %3 staff and space</source>
        <translation>un acelerador-hora son %1 de capital, %2 de electricidad a plena carga, %3 de personal y espacio</translation>
    </message>
    <message>
        <source>an uncertain number of them</source>
        <translation>un número incierto de ellos</translation>
    </message>
    <message>
        <source>and %1 a seat</source>
        <translation>y %1 por licencia</translation>
    </message>
    <message>
        <source>and above</source>
        <translation>y más</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciado</translation>
    </message>
    <message>
        <source>answer cache</source>
        <translation>caché de respuestas</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>as the pipeline&apos;s</source>
        <translation>como el pipeline</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>se pide %1</translation>
    </message>
    <message>
        <source>asks a human</source>
        <translation>pregunta a una persona</translation>
    </message>
    <message>
        <source>at most %1 asked</source>
        <translation>se piden como máximo %1</translation>
    </message>
    <message>
        <source>at the base values %1</source>
        <translation>con los valores base %1</translation>
    </message>
    <message>
        <source>base and on demand</source>
        <translation>base y bajo demanda</translation>
    </message>
    <message>
        <source>before the first date</source>
        <translation>antes de la primera fecha</translation>
    </message>
    <message>
        <source>below the busiest one</source>
        <translation>por debajo de la más cargada</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>umbral de rentabilidad</translation>
    </message>
    <message>
        <source>break-even %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>by the load</source>
        <translation>según la carga</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>checker</source>
        <translation>verificador</translation>
    </message>
    <message>
        <source>checker, tools, retrieval, response cache and human fees</source>
        <translation>verificador, herramientas, recuperación, caché de respuestas y tarifas humanas</translation>
    </message>
    <message>
        <source>complexity not stated</source>
        <translation>complejidad sin indicar</translation>
    </message>
    <message>
        <source>compute of own pools</source>
        <translation>cómputo de pools propios</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>cost of a month</source>
        <translation>coste de un mes</translation>
    </message>
    <message>
        <source>cost of all attempts %1</source>
        <translation>coste de todos los intentos %1</translation>
    </message>
    <message>
        <source>cost of the month %1</source>
        <translation>coste del mes %1</translation>
    </message>
    <message>
        <source>cost per success</source>
        <translation>coste por éxito</translation>
    </message>
    <message>
        <source>doubted</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>draws in which own is cheapest</source>
        <translation>muestras en que lo propio es lo más barato</translation>
    </message>
    <message>
        <source>draws that reach %1: %2</source>
        <translation>muestras que alcanzan %1: %2</translation>
    </message>
    <message>
        <source>each task leaves %1</source>
        <translation>cada tarea deja %1</translation>
    </message>
    <message>
        <source>each task leaves %1: no volume covers the fixed costs</source>
        <translation>cada tarea deja %1: ningún volumen cubre los costes fijos</translation>
    </message>
    <message>
        <source>edge devices</source>
        <translation>dispositivos en el borde</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>ends right</source>
        <translation>acaba bien</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>every attempt, tool, check and pool hour of the month</source>
        <translation>cada intento, herramienta, comprobación y hora de pool del mes</translation>
    </message>
    <message>
        <source>every draw 10 % lower and higher; the values are means</source>
        <translation>cada muestra un 10 % más baja y más alta; los valores son medias</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>failed tasks times their cost</source>
        <translation>tareas fallidas por su coste</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>modelo de reserva</translation>
    </message>
    <message>
        <source>fallback %1</source>
        <translation>reserva %1</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>first attempts</source>
        <translation>primeros intentos</translation>
    </message>
    <message>
        <source>first attempts of %1 calls per task</source>
        <translation>primeros intentos de %1 llamadas por tarea</translation>
    </message>
    <message>
        <source>first model</source>
        <translation>primer modelo</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>visto por primera vez</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijas</translation>
    </message>
    <message>
        <source>fixed costs and overhead %1</source>
        <translation>costes fijos y generales %1</translation>
    </message>
    <message>
        <source>fixed costs of kind overhead</source>
        <translation>costes fijos de tipo general</translation>
    </message>
    <message>
        <source>fixed costs of kind platform</source>
        <translation>costes fijos de tipo plataforma</translation>
    </message>
    <message>
        <source>for peaks, the wait objective or target utilisation, and whole replicas</source>
        <translation>para picos, el objetivo de espera o la utilización objetivo, y réplicas enteras</translation>
    </message>
    <message>
        <source>for peaks, waits and whole replicas</source>
        <translation>para picos, esperas y réplicas enteras</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>from %1, as successor</source>
        <translation>desde %1, como sucesor</translation>
    </message>
    <message>
        <source>full from %1</source>
        <translation>lleno desde %1</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparece</translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation>margen bruto</translation>
    </message>
    <message>
        <source>gross margin at least %1</source>
        <translation>margen bruto de al menos %1</translation>
    </message>
    <message>
        <source>gross margin below it</source>
        <translation>margen bruto por debajo</translation>
    </message>
    <message>
        <source>gross margin of %1 months, median of %2 draws</source>
        <translation>margen bruto de %1 meses, mediana de %2 muestras</translation>
    </message>
    <message>
        <source>gross profit %1</source>
        <translation>beneficio bruto %1</translation>
    </message>
    <message>
        <source>has no figures alone</source>
        <translation>no tiene cifras por sí solo</translation>
    </message>
    <message>
        <source>has room in every draw</source>
        <translation>tiene sitio en todas las muestras</translation>
    </message>
    <message>
        <source>hour %1: %2 requests a second%3 of %4 that %5 replicas carry</source>
        <translation>hora %1: %2 peticiones por segundo%3 de %4 que soportan %5 réplicas</translation>
    </message>
    <message>
        <source>human</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>k</source>
        <comment>thousand, right after a number: 46.3k</comment>
        <translation>&#xa0;mil</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>kept %1 years an accelerator costs %2 a year, the least</source>
        <translation>conservado %1 años, un acelerador cuesta %2 al año, lo mínimo</translation>
    </message>
    <message>
        <source>kept by the hour, whatever the volume</source>
        <translation>conservado por horas, sea cual sea el volumen</translation>
    </message>
    <message>
        <source>less fixed costs of the platform</source>
        <translation>menos costes fijos de la plataforma</translation>
    </message>
    <message>
        <source>less pools that no task uses</source>
        <translation>menos pools que ninguna tarea usa</translation>
    </message>
    <message>
        <source>less what belongs to no segment</source>
        <translation>menos lo que no es de ningún segmento</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>load over the capacity of the paid hours</source>
        <translation>carga sobre la capacidad de las horas pagadas</translation>
    </message>
    <message>
        <source>mean of %1 draws of what is not known</source>
        <translation>media de %1 muestras de lo no conocido</translation>
    </message>
    <message>
        <source>mean of %1 simulated tasks, %2</source>
        <translation>media de %1 tareas simuladas, %2</translation>
    </message>
    <message>
        <source>mean of all tasks; %1 simulated tasks take %2</source>
        <translation>media de todas las tareas; %1 tareas simuladas tardan %2</translation>
    </message>
    <message>
        <source>mean over the draws, less the base values</source>
        <translation>media entre las muestras menos los valores base</translation>
    </message>
    <message>
        <source>mean time of a task</source>
        <translation>tiempo medio de una tarea</translation>
    </message>
    <message>
        <source>median of %1 draws</source>
        <translation>mediana de %1 muestras</translation>
    </message>
    <message>
        <source>median of %1 draws of what is not known; %2 at the base values</source>
        <translation>mediana de %1 muestras de lo no conocido; %2 con los valores base</translation>
    </message>
    <message>
        <source>median of the sum, less the sum of the medians</source>
        <translation>mediana de la suma menos suma de las medianas</translation>
    </message>
    <message>
        <source>median over the draws, less the base values</source>
        <translation>mediana de las muestras, menos los valores base</translation>
    </message>
    <message>
        <source>misses its target</source>
        <translation>no cumple su objetivo</translation>
    </message>
    <message>
        <source>misses its target in %1 of draws</source>
        <translation>no cumple su objetivo en %1 de las muestras</translation>
    </message>
    <message>
        <source>more than tenfold: right unit?</source>
        <translation>más de diez veces: ¿unidad correcta?</translation>
    </message>
    <message>
        <source>never within this range</source>
        <translation>nunca en este intervalo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>next tier takes them</source>
        <translation>las toma el siguiente nivel</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>no longer priced</source>
        <translation>ya sin precio</translation>
    </message>
    <message>
        <source>no prefix cache</source>
        <translation>sin caché de prefijos</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>sin herramientas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not aborted, and every answer that matters is right</source>
        <translation>no abortadas, y toda respuesta que importa es correcta</translation>
    </message>
    <message>
        <source>not all of it could be stored</source>
        <translation>no se pudo guardar todo</translation>
    </message>
    <message>
        <source>not in this file, and not used</source>
        <translation>no está en este archivo ni se usa</translation>
    </message>
    <message>
        <source>not in this file, kept from %1</source>
        <translation>no está en este archivo, se conserva de %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>of %1 accelerators</source>
        <translation>de %1 aceleradores</translation>
    </message>
    <message>
        <source>of %1 simulated tasks, ±%2</source>
        <translation>de %1 tareas simuladas, ±%2</translation>
    </message>
    <message>
        <source>of %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>of capacity</source>
        <translation>de la capacidad</translation>
    </message>
    <message>
        <source>of draws</source>
        <translation>de las muestras</translation>
    </message>
    <message>
        <source>of requests</source>
        <translation>de las peticiones</translation>
    </message>
    <message>
        <source>of tasks</source>
        <translation>de las tareas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>bajo demanda</translation>
    </message>
    <message>
        <source>on no stated date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>one request per call</source>
        <translation>una petición por llamada</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>sobrecargado</translation>
    </message>
    <message>
        <source>overloaded at %1</source>
        <translation>sobrecargado a las %1</translation>
    </message>
    <message>
        <source>overloaded in %1 of draws</source>
        <translation>sobrecargado en %1 de las muestras</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>own P50</source>
        <translation>propio P50</translation>
    </message>
    <message>
        <source>own less API per successful task, at %1 tasks a month</source>
        <translation>propio menos API por tarea exitosa, con %1 tareas al mes</translation>
    </message>
    <message>
        <source>own pool</source>
        <translation>pool propio</translation>
    </message>
    <message>
        <source>own pools %1</source>
        <translation>pools propios %1</translation>
    </message>
    <message>
        <source>own target</source>
        <translation>objetivo propio</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>en propiedad</translation>
    </message>
    <message>
        <source>paid as of</source>
        <translation>se paga al</translation>
    </message>
    <message>
        <source>paid, and no request to serve</source>
        <translation>pagado y sin petición que atender</translation>
    </message>
    <message>
        <source>per 1M output tokens</source>
        <translation>por 1M de tokens de salida</translation>
    </message>
    <message>
        <source>per attempted task before fixed costs; median of %1 draws</source>
        <translation>por tarea iniciada antes de costes fijos; mediana de %1 muestras</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>previsto %1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>pool %1</translation>
    </message>
    <message>
        <source>power added at full load</source>
        <translation>electricidad añadida a plena carga</translation>
    </message>
    <message>
        <source>power, idle</source>
        <translation>electricidad en reposo</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>prefijo</translation>
    </message>
    <message>
        <source>price of cache writes</source>
        <translation>precio de escribir en la caché</translation>
    </message>
    <message>
        <source>price of cached input</source>
        <translation>precio de la entrada en caché</translation>
    </message>
    <message>
        <source>price of input</source>
        <translation>precio de la entrada</translation>
    </message>
    <message>
        <source>price of output</source>
        <translation>precio de la salida</translation>
    </message>
    <message>
        <source>price of reasoning</source>
        <translation>precio del razonamiento</translation>
    </message>
    <message>
        <source>price sheet</source>
        <translation>lista de precios</translation>
    </message>
    <message>
        <source>provisioned</source>
        <translation>aprovisionado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>rent</source>
        <translation>alquiler</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>réplicas</translation>
    </message>
    <message>
        <source>replicas at the busiest hour</source>
        <translation>réplicas en la hora más cargada</translation>
    </message>
    <message>
        <source>replicas that load the model, paid and of no use</source>
        <translation>réplicas que cargan el modelo, pagadas y sin provecho</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>requests P50</source>
        <translation>peticiones P50</translation>
    </message>
    <message>
        <source>requests a second times replica-seconds of each</source>
        <translation>peticiones por segundo por segundos de réplica de cada una</translation>
    </message>
    <message>
        <source>requests queue</source>
        <translation>las peticiones esperan</translation>
    </message>
    <message>
        <source>requests that are served</source>
        <translation>peticiones atendidas</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>reserved by the hour, not by the second</source>
        <translation>reservado por horas, no por segundos</translation>
    </message>
    <message>
        <source>reserved, but no task uses them</source>
        <translation>reservados, pero ninguna tarea los usa</translation>
    </message>
    <message>
        <source>response cache</source>
        <translation>caché de respuestas</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>se retira</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>reintentos</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>revenue %1</source>
        <translation>ingresos %1</translation>
    </message>
    <message>
        <source>revenue less costs of the tasks %1</source>
        <translation>ingresos menos costes de las tareas %1</translation>
    </message>
    <message>
        <source>revenue of all months %1</source>
        <translation>ingresos de todos los meses %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>reserva %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation>filas %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>several rounds</source>
        <translation>varias rondas</translation>
    </message>
    <message>
        <source>share of revenue</source>
        <translation>parte de los ingresos</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>space and network</source>
        <translation>espacio y red</translation>
    </message>
    <message>
        <source>spent on tasks that failed, shared out over those that succeeded</source>
        <translation>gastado en tareas fallidas, repartido entre las exitosas</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>spot</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>iniciadas %1</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indicada</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>tasa de éxito</translation>
    </message>
    <message>
        <source>successful and attempted tasks at their prices</source>
        <translation>tareas exitosas e intentadas a sus precios</translation>
    </message>
    <message>
        <source>successful tasks %1</source>
        <translation>tareas exitosas %1</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>resúmenes</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>target %1 at P50</source>
        <translation>objetivo %1 en P50</translation>
    </message>
    <message>
        <source>tasks a month; median of the %1 of draws that break even</source>
        <translation>tareas al mes; mediana del %1 de las muestras que llegan al umbral</translation>
    </message>
    <message>
        <source>tasks fail</source>
        <translation>las tareas fallan</translation>
    </message>
    <message>
        <source>tasks that end right %1</source>
        <translation>tareas que terminan bien %1</translation>
    </message>
    <message>
        <source>tasks within %1: %2</source>
        <translation>tareas en %1 como mucho: %2</translation>
    </message>
    <message>
        <source>the API %1</source>
        <translation>la API %1</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <source>the prefix was read from the cache in %1 of attempts</source>
        <translation>el prefijo se leyó de la caché en el %1 de los intentos</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>el resto</translation>
    </message>
    <message>
        <source>their costs %1</source>
        <translation>sus costes %1</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>tramo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tokens per attempt</source>
        <translation>tokens por intento</translation>
    </message>
    <message>
        <source>tokens per call</source>
        <translation>tokens por llamada</translation>
    </message>
    <message>
        <source>tool calls</source>
        <translation>llamadas a herramientas</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>introducido</translation>
    </message>
    <message>
        <source>typed in, owned</source>
        <translation>introducido, propio</translation>
    </message>
    <message>
        <source>until first tokens</source>
        <translation>hasta los primeros tokens</translation>
    </message>
    <message>
        <source>until first tokens %1</source>
        <translation>hasta los primeros tokens %1</translation>
    </message>
    <message>
        <source>up to %1 tries</source>
        <translation>hasta %1 intentos</translation>
    </message>
    <message>
        <source>usage cost of the month</source>
        <translation>coste de uso del mes</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>waiting for pools</source>
        <translation>espera a los pools</translation>
    </message>
    <message>
        <source>waiting for pools %1</source>
        <translation>espera a los pools %1</translation>
    </message>
    <message>
        <source>what is agreed with providers adds to the list prices above, or saves</source>
        <translation>lo acordado con los proveedores suma o ahorra sobre los precios de lista</translation>
    </message>
    <message>
        <source>what is not known %1</source>
        <translation>lo no conocido %1</translation>
    </message>
    <message>
        <source>what their mean differs by</source>
        <translation>lo que difiere su media</translation>
    </message>
    <message>
        <source>what they do to each other</source>
        <translation>cómo actúan unos sobre otros</translation>
    </message>
    <message>
        <source>when the pool is full</source>
        <translation>cuando el pool está lleno</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>¿por qué?</translation>
    </message>
    <message>
        <source>within ±</source>
        <translation>dentro de ±</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>work of the busiest hour %1 replicas</source>
        <translation>trabajo de la hora más cargada %1 réplicas</translation>
    </message>
    <message>
        <source>writing answers</source>
        <translation>escritura de respuestas</translation>
    </message>
    <message>
        <source>writing answers %1</source>
        <translation>escritura de respuestas %1</translation>
    </message>
    <message>
        <source>wrong answer</source>
        <translation>respuesta incorrecta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>± (95 %)</source>
        <translation>± (95 %)</translation>
    </message>
    <message>
        <source>± is the 95 % error of the percentile, from its order statistics.</source>
        <translation>± es el error del 95 % del percentil, según sus estadísticos de orden.</translation>
    </message>
    <message>
        <source>± is the 95 % error of the simulation (delta method over cost and success). The exact engine gives %1; the largest deviation of any figure is %2 standard errors. Values that are not known stand at their P50.</source>
        <translation>± es el error del 95 % de la simulación (método delta sobre coste y éxito). El motor exacto da %1; la mayor desviación de una cifra es de %2 errores estándar. Los valores no conocidos están en su P50.</translation>
    </message>
    <message>
        <source>± is the 95 % error of the simulation. The exact engine gives %1.</source>
        <translation>± es el error del 95 % de la simulación. El motor exacto da %1.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write %2 or %3.</source>
        <translation>«%1» puede leerse de dos maneras. Escriba %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as in %2 or %3.</source>
        <translation>«%1» no es un número. Escríbalo como %2 o %3.</translation>
    </message>
</context>
<context>
    <name>farthing::ui::BenchmarkEdit</name>
    <message>
        <source>Benchmark rows of one replica: input, output, tokens/s</source>
        <translation>Filas de benchmark de una réplica: entrada, salida, tokens/s</translation>
    </message>
    <message>
        <source>Benchmark rows: input, output, tokens per second</source>
        <translation>Filas de benchmark: entrada, salida, tokens por segundo</translation>
    </message>
    <message>
        <source>Change benchmark rows</source>
        <translation>Cambiar filas de benchmark</translation>
    </message>
    <message>
        <source>Fitted law less measured, row by row: %1.</source>
        <translation>Ley ajustada menos medido, fila a fila: %1.</translation>
    </message>
    <message>
        <source>Too few rows for a fit: the physics are scaled to them. Law less measured, row by row: %1.</source>
        <translation>Muy pocas filas para un ajuste: se escala la física a ellas. Ley menos medido, fila a fila: %1.</translation>
    </message>
    <message>
        <source>input, output, tokens per second</source>
        <translation>entrada, salida, tokens por segundo</translation>
    </message>
</context>
<context>
    <name>farthing::ui::CarryEdit</name>
    <message>
        <source>Change carried answers</source>
        <translation>Cambiar respuestas heredadas</translation>
    </message>
    <message>
        <source>No stage comes before this one.</source>
        <translation>Ninguna etapa va antes de esta.</translation>
    </message>
    <message>
        <source>the answer of %1</source>
        <translation>la respuesta de %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ChartBatch</name>
    <message>
        <source>Exporting charts</source>
        <translation>Exportando gráficos</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ChartPanel</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>%1: export</source>
        <translation>%1: exportar</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Tabla CSV…</translation>
    </message>
    <message>
        <source>Copy image and table</source>
        <translation>Copiar imagen y tabla</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>Exportar este gráfico</translation>
    </message>
    <message>
        <source>PDF page…</source>
        <translation>Página PDF…</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Imagen PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Dibujo SVG…</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Mostrar gráfico</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Mostrar tabla</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Ir al campo</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ColumnStep</name>
    <message>
        <source>%1 is read as</source>
        <translation>%1 se lee como</translation>
    </message>
    <message>
        <source>1K tokens</source>
        <translation>1000 tokens</translation>
    </message>
    <message>
        <source>1M tokens</source>
        <translation>1M de tokens</translation>
    </message>
    <message>
        <source>1M tokens unless said</source>
        <translation>1M de tokens si no se dice otra cosa</translation>
    </message>
    <message>
        <source>Choose it in the list beside the title of that column.</source>
        <translation>Elíjala en la lista junto al título de esa columna.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Comma: 1,25</source>
        <translation>Coma: 1,25</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Día primero</translation>
    </message>
    <message>
        <source>First rows as they will be stored, per one million tokens</source>
        <translation>Primeras filas como se guardarán, por un millón de tokens</translation>
    </message>
    <message>
        <source>First value of the column: %1</source>
        <translation>Primer valor de la columna: %1</translation>
    </message>
    <message>
        <source>Guessed from the title. Reviewing the changes confirms it.</source>
        <translation>Supuesto por el título. Al revisar los cambios se confirma.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mes primero</translation>
    </message>
    <message>
        <source>Point: 1.25</source>
        <translation>Punto: 1.25</translation>
    </message>
    <message>
        <source>Preview as it will be stored</source>
        <translation>Vista previa de lo que se guardará</translation>
    </message>
    <message>
        <source>Prices are per</source>
        <translation>Los precios son por</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>a name without a slash</source>
        <translation>un nombre sin barra</translation>
    </message>
    <message>
        <source>appears once every question above is answered</source>
        <translation>aparece cuando se respondan todas las preguntas de arriba</translation>
    </message>
    <message>
        <source>cents per 1K tokens</source>
        <translation>céntimos por 1000 tokens</translation>
    </message>
    <message>
        <source>cents per 1M tokens</source>
        <translation>céntimos por 1M de tokens</translation>
    </message>
    <message>
        <source>cents per token</source>
        <translation>céntimos por token</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>from the column %1</source>
        <translation>de la columna %1</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>named by the model</source>
        <translation>nombrado en el modelo</translation>
    </message>
    <message>
        <source>per 1M tokens, first rows; ? is unknown and never read as zero</source>
        <translation>por 1M de tokens, primeras filas; ? es desconocido y nunca se lee como cero</translation>
    </message>
    <message>
        <source>three letters, such as USD</source>
        <translation>tres letras, como USD</translation>
    </message>
    <message>
        <source>titles found in row %1</source>
        <translation>títulos encontrados en la fila %1</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>por responder</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
</context>
<context>
    <name>farthing::ui::CorrelationEdit</name>
    <message>
        <source>Add pair</source>
        <translation>Añadir par</translation>
    </message>
    <message>
        <source>Change pair</source>
        <translation>Cambiar par</translation>
    </message>
    <message>
        <source>Nothing: what is not known is independent of each other.</source>
        <translation>Nada: lo no conocido es independiente entre sí.</translation>
    </message>
    <message>
        <source>Number of pair %1</source>
        <translation>Número del par %1</translation>
    </message>
    <message>
        <source>Other number of pair %1</source>
        <translation>Otro número del par %1</translation>
    </message>
    <message>
        <source>Rank correlations of numbers that are not known, joined by a Gaussian copula. Without a pair they are independent.</source>
        <translation>Correlaciones de rangos de números no conocidos, unidos por una cópula gaussiana. Sin par son independientes.</translation>
    </message>
    <message>
        <source>Remove pair</source>
        <translation>Quitar par</translation>
    </message>
    <message>
        <source>Remove pair %1</source>
        <translation>Quitar par %1</translation>
    </message>
    <message>
        <source>Two numbers of the plan must be uncertain first.</source>
        <translation>Antes deben ser inciertos dos números del plan.</translation>
    </message>
    <message>
        <source>What moves together</source>
        <translation>Qué se mueve junto</translation>
    </message>
</context>
<context>
    <name>farthing::ui::CurvePreview</name>
    <message>
        <source> · cap %1 cuts %2</source>
        <translation> · el tope %1 corta el %2</translation>
    </message>
    <message>
        <source>%1 is %2. %3</source>
        <translation>%1 es %2. %3</translation>
    </message>
    <message>
        <source>, cap %1 cuts %2</source>
        <translation>, el tope %1 corta el %2</translation>
    </message>
    <message>
        <source>Curve of the value</source>
        <translation>Curva del valor</translation>
    </message>
    <message>
        <source>Drag a mark, or select one with Up and Down and move it with Left and Right; Esc takes a drag back.</source>
        <translation>Arrastre una marca, o seleccione una con Arriba y Abajo y muévala con Izquierda y Derecha; Esc deshace un arrastre.</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Media %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::DemandPage</name>
    <message>
        <source>%1%2 seats do the month&apos;s tasks; each leaves %3 after usage, and %4 % of them use more than they pay for (base values).</source>
        <translation>%1%2 licencias hacen las tareas del mes; cada una deja %3 tras el uso, y el %4 % de ellas usa más de lo que paga (valores base).</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Añadir evento</translation>
    </message>
    <message>
        <source>All cost</source>
        <translation>Todos los costes</translation>
    </message>
    <message>
        <source>All tasks are alike and sold at one price. Add a segment where some customers send larger tasks, pay another price or grow faster.</source>
        <translation>Todas las tareas son iguales y se venden a un precio. Añada un segmento si algunos clientes envían tareas mayores, pagan otro precio o crecen más rápido.</translation>
    </message>
    <message>
        <source>At a median of %1 tasks a month each leaves %2 before fixed costs (P10 %3, P90 %4).</source>
        <translation>Con una mediana de %1 tareas al mes, cada una deja %2 antes de costes fijos (P10 %3, P90 %4).</translation>
    </message>
    <message>
        <source>At a median of %1 tasks a month; state what a task earns to see a margin.</source>
        <translation>Con una mediana de %1 tareas al mes; indique lo que ingresa una tarea para ver un margen.</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Caso base</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Cash, added up</source>
        <translation>Caja, acumulada</translation>
    </message>
    <message>
        <source>Computing the months ahead</source>
        <translation>Calculando los próximos meses</translation>
    </message>
    <message>
        <source>Demand and price</source>
        <translation>Demanda y precio</translation>
    </message>
    <message>
        <source>Demand and revenue</source>
        <translation>Demanda e ingresos</translation>
    </message>
    <message>
        <source>Figure of the months ahead</source>
        <translation>Cifra de los próximos meses</translation>
    </message>
    <message>
        <source>Fixed costs</source>
        <translation>Costes fijos</translation>
    </message>
    <message>
        <source>Gross margin, money</source>
        <translation>Margen bruto, dinero</translation>
    </message>
    <message>
        <source>Gross margin, of revenue</source>
        <translation>Margen bruto, sobre ingresos</translation>
    </message>
    <message>
        <source>Monthly gross margin ahead</source>
        <translation>Margen bruto de los próximos meses</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Evento nuevo</translation>
    </message>
    <message>
        <source>None: no cost of the month stands apart from the tasks.</source>
        <translation>Ninguno: ningún coste del mes va aparte de las tareas.</translation>
    </message>
    <message>
        <source>Nothing changes from month to month yet.</source>
        <translation>Aún no cambia nada de un mes a otro.</translation>
    </message>
    <message>
        <source>Replicas of %1</source>
        <translation>Réplicas de %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segmento %1</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Set growth</source>
        <translation>Indicar crecimiento</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sold by the seat</source>
        <translation>Venta por licencias</translation>
    </message>
    <message>
        <source>Something that happens at the start of a month: a model retires, prices change, a cost falls due, hardware is replaced</source>
        <translation>Algo que ocurre al empezar un mes: un modelo se retira, cambian los precios, vence un coste, se sustituye hardware</translation>
    </message>
    <message>
        <source>Stopped. The next edit computes it.</source>
        <translation>Detenido. El próximo cambio lo calcula.</translation>
    </message>
    <message>
        <source>Tasks per month</source>
        <translation>Tareas al mes</translation>
    </message>
    <message>
        <source>Time that a task may take</source>
        <translation>Tiempo que puede tardar una tarea</translation>
    </message>
    <message>
        <source>Utilisation of %1</source>
        <translation>Utilización de %1</translation>
    </message>
    <message>
        <source>When tasks come</source>
        <translation>Cuándo llegan las tareas</translation>
    </message>
    <message>
        <source>fixed cost</source>
        <translation>coste fijo</translation>
    </message>
    <message>
        <source>margin per task</source>
        <translation>lo que deja una tarea</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>such as UTC+01:00</source>
        <translation>como UTC+01:00</translation>
    </message>
    <message>
        <source>twelve weights, January first</source>
        <translation>doce pesos, enero primero</translation>
    </message>
</context>
<context>
    <name>farthing::ui::DistributionEdit</name>
    <message>
        <source>%1: kind of distribution</source>
        <translation>%1: tipo de distribución</translation>
    </message>
    <message>
        <source>%1: the distribution as text</source>
        <translation>%1: la distribución como texto</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tope</translation>
    </message>
    <message>
        <source>Lists are written as in the plan file, for example {&quot;dist&quot;:&quot;empirical&quot;,&quot;values&quot;:[120,340,900]}</source>
        <translation>Las listas se escriben como en el archivo del plan, por ejemplo {&quot;dist&quot;:&quot;empirical&quot;,&quot;values&quot;:[120,340,900]}</translation>
    </message>
    <message>
        <source>Values above the cap are cut off at it. Empty: no cap.</source>
        <translation>Los valores por encima del tope se cortan en él. Vacío: sin tope.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>farthing::ui::EffectView</name>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 de %2 casos</translation>
    </message>
    <message>
        <source>A successful task becomes %1 cheaper: %2 to %3.</source>
        <translation>Una tarea exitosa se abarata un %1: de %2 a %3.</translation>
    </message>
    <message>
        <source>A successful task becomes %1 dearer: %2 to %3.</source>
        <translation>Una tarea exitosa se encarece un %1: de %2 a %3.</translation>
    </message>
    <message>
        <source>A successful task still costs %1.</source>
        <translation>Una tarea exitosa sigue costando %1.</translation>
    </message>
    <message>
        <source>At the base values, by the exact engine</source>
        <translation>Con los valores base, según el motor exacto</translation>
    </message>
    <message>
        <source>At the base values, by the exact engine: no simulation error</source>
        <translation>Con los valores base, según el motor exacto: sin error de simulación</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Caso base</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 cases.</source>
        <translation>Cancelado tras %1 de %2 casos.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases computed</source>
        <translation>Casos calculados</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Cost per success</source>
        <translation>Coste por éxito</translation>
    </message>
    <message>
        <source>Effect on cost and margin</source>
        <translation>Efecto en coste y margen</translation>
    </message>
    <message>
        <source>Effect on each case</source>
        <translation>Efecto en cada caso</translation>
    </message>
    <message>
        <source>Median margin</source>
        <translation>Margen mediano</translation>
    </message>
    <message>
        <source>Median margin %1 to %2.</source>
        <translation>Margen mediano de %1 a %2.</translation>
    </message>
    <message>
        <source>Median over the draws of what is not known; both sides use the same draws</source>
        <translation>Mediana de las muestras de lo no conocido; ambos lados usan las mismas</translation>
    </message>
    <message>
        <source>P(margin at least target): %1, then %2</source>
        <translation>P(margen de al menos el objetivo): %1, luego %2</translation>
    </message>
    <message>
        <source>The base case cannot be priced: %1</source>
        <translation>El caso base no puede valorarse: %1</translation>
    </message>
    <message>
        <source>There is no plan yet to see an effect on.</source>
        <translation>Aún no hay un plan en el que ver el efecto.</translation>
    </message>
    <message>
        <source>This scenario pins another sheet: it stays as it is</source>
        <translation>Este escenario fija otra lista: queda como está</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>own sheet</source>
        <translation>lista propia</translation>
    </message>
</context>
<context>
    <name>farthing::ui::EventLine</name>
    <message>
        <source>%1, month %2</source>
        <translation>%1, mes %2</translation>
    </message>
    <message>
        <source>Drag an event to another month; or choose it with Up and Down and move it with Left and Right. Esc takes a drag back.</source>
        <translation>Arrastre un suceso a otro mes; o elíjalo con Arriba y Abajo y muévalo con Izquierda y Derecha. Esc deshace el arrastre.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Events of the months ahead</source>
        <translation>Sucesos de los próximos meses</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::FailureEdit</name>
    <message>
        <source>A human answers, for a fee</source>
        <translation>Responde una persona, por una tarifa</translation>
    </message>
    <message>
        <source>Abort the task</source>
        <translation>Abortar la tarea</translation>
    </message>
    <message>
        <source>Change what happens on failure</source>
        <translation>Cambiar qué ocurre si falla</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Seguir sin respuesta</translation>
    </message>
    <message>
        <source>When all attempts fail</source>
        <translation>Si fallan todos los intentos</translation>
    </message>
</context>
<context>
    <name>farthing::ui::FieldDelegate</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::FieldEdit</name>
    <message>
        <source>
Default: %1.</source>
        <translation>
Por defecto: %1.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Changed in this scenario. Base case: %1
</source>
        <translation>Cambiado en este escenario. Caso base: %1
</translation>
    </message>
    <message>
        <source>Differs from task to task</source>
        <translation>Varía de una tarea a otra</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Introduzca un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Not known: P10, P50, P90</source>
        <translation>No conocido: P10, P50, P90</translation>
    </message>
    <message>
        <source>What if: a slider</source>
        <translation>Y si…: un control deslizante</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>variable</translation>
    </message>
</context>
<context>
    <name>farthing::ui::FlowView</name>
    <message>
        <source>%1 of tasks go on to stage %2</source>
        <translation>el %1 de las tareas pasa a la etapa %2</translation>
    </message>
    <message>
        <source>Stages in order</source>
        <translation>Etapas en orden</translation>
    </message>
</context>
<context>
    <name>farthing::ui::GuidePage</name>
    <message>
        <source>&lt;b&gt;A margin over two numbers&lt;/b&gt; (Hardware, Demand and revenue) fills from few draws to many. The line is where the median meets the target; the others are P10 and P90.</source>
        <translation>&lt;b&gt;Un margen según dos números&lt;/b&gt; (Hardware, Demanda e ingresos) se llena de pocas muestras a muchas. La línea es donde la mediana alcanza el objetivo; las otras son P10 y P90.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A price sheet&lt;/b&gt; is a dated set of price rows that does not change; a plan names one. &lt;b&gt;A pool&lt;/b&gt; is own accelerators that serve one model.</source>
        <translation>&lt;b&gt;Una lista de precios&lt;/b&gt; es un conjunto fechado de filas que no cambia; un plan nombra una. &lt;b&gt;Un pool&lt;/b&gt; son aceleradores propios que sirven un modelo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A route&lt;/b&gt; lists the models that a call may use, in order, each with its own number of attempts. Going on to the next one is an &lt;b&gt;escalation&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Una ruta&lt;/b&gt; enumera en orden los modelos que puede usar una llamada, cada uno con su número de intentos. Pasar al siguiente es un &lt;b&gt;escalado&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A stage&lt;/b&gt; makes no, one or several &lt;b&gt;calls&lt;/b&gt;, and a call takes one or more &lt;b&gt;attempts&lt;/b&gt;; each attempt is billed.</source>
        <translation>&lt;b&gt;Una etapa&lt;/b&gt; hace ninguna, una o varias &lt;b&gt;llamadas&lt;/b&gt;, y una llamada necesita uno o más &lt;b&gt;intentos&lt;/b&gt;; cada intento se cobra.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A task&lt;/b&gt; passes the stages in order. In each stage the first model answers; malformed answers are tried again, then the fallback takes over. Every attempt is billed.</source>
        <translation>&lt;b&gt;Una tarea&lt;/b&gt; recorre las etapas en orden. En cada etapa responde primero el primer modelo; las respuestas inservibles se reintentan y después actúa el modelo de reserva. Todos los intentos se facturan.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Beside a number&lt;/b&gt; the wave makes it not known, the bell lets it differ from task to task, and the third button opens a slider: drag to see what would be, Esc takes it back.</source>
        <translation>&lt;b&gt;Junto a un número&lt;/b&gt; la onda lo hace no conocido, la campana deja que varíe de una tarea a otra y el tercer botón abre un control deslizante: arrastre para ver qué pasaría, Esc lo deshace.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cards&lt;/b&gt; are the stages in order: the bar is the share of the cost, the arrow says how many tasks go on, the dashed line below which model takes over and for how many calls.</source>
        <translation>&lt;b&gt;Las tarjetas&lt;/b&gt; son las etapas en orden: la barra es la parte del coste, la flecha dice cuántas tareas siguen y la línea discontinua de abajo, qué modelo releva y en cuántas llamadas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cards&lt;/b&gt; give the figures with their error and range. A click asks why. In a scenario they show the change from the base case, and its colour whether that helps.</source>
        <translation>&lt;b&gt;Las tarjetas&lt;/b&gt; dan las cifras con su error y su rango. Un clic pregunta por qué. En un escenario muestran el cambio frente al caso base, y el color si ayuda.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Charts&lt;/b&gt;: Ctrl and the wheel zoom, a drag draws the box to zoom to, a double click shows all. The buttons at the top right show the table and export the chart as SVG, PNG, PDF or CSV, or copy it for a slide or a sheet.</source>
        <translation>&lt;b&gt;Gráficos&lt;/b&gt;: Ctrl y la rueda amplían, arrastrar dibuja el recuadro que se amplía y un doble clic muestra todo. Los botones de arriba a la derecha muestran la tabla y exportan el gráfico como SVG, PNG, PDF o CSV, o lo copian para una diapositiva o una hoja.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cost per successful task&lt;/b&gt; is the cost of all attempts, failed ones included, divided by the tasks that end right.</source>
        <translation>&lt;b&gt;El coste por tarea exitosa&lt;/b&gt; es el coste de todos los intentos, también los fallidos, dividido por las tareas que terminan bien.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Differs from task to task&lt;/b&gt; (the bell): lengths and counts that are drawn anew for each task.</source>
        <translation>&lt;b&gt;Varía de una tarea a otra&lt;/b&gt; (la campana): longitudes y recuentos que se sortean de nuevo para cada tarea.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Discounts and commitments&lt;/b&gt; (Prices, below the table) replace the list prices of a provider or model; exchange rates and the seed stand on Plan settings.</source>
        <translation>&lt;b&gt;Descuentos y compromisos&lt;/b&gt; (Precios, bajo la tabla) sustituyen los precios de lista de un proveedor o modelo; los tipos de cambio y la semilla están en Ajustes del plan.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Drag a card&lt;/b&gt;, or press Alt and an arrow key, to reorder; Insert, Ctrl+D and Delete add, duplicate and delete. Enter goes to the fields of the stage.</source>
        <translation>&lt;b&gt;Arrastre una tarjeta&lt;/b&gt;, o pulse Alt y una flecha, para reordenar; Insertar, Ctrl+D y Suprimir añaden, duplican y borran. Intro lleva a los campos de la etapa.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Find&lt;/b&gt; commands, pages and fields by name with Ctrl+K. F1 opens this guide at the page that is shown.</source>
        <translation>&lt;b&gt;Busque&lt;/b&gt; comandos, páginas y campos por su nombre con Ctrl+K. F1 abre esta guía en la página que se muestra.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Importing prices&lt;/b&gt; asks what the file does not say, shows what would change and what that does to every scenario, and changes nothing before you accept. A model in use that the file does not list keeps its old price, marked in its notes.</source>
        <translation>&lt;b&gt;Importar precios&lt;/b&gt; pregunta lo que el archivo no dice, muestra qué cambiaría y qué efecto tiene en cada escenario, y no cambia nada hasta que usted acepta. Un modelo en uso que el archivo no incluye conserva su precio anterior, señalado en sus notas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Lists of GPU prices&lt;/b&gt; are imported like any price file and join the sheet in use; a pool on Hardware takes the price of its accelerator from them.</source>
        <translation>&lt;b&gt;Las listas de precios de GPU&lt;/b&gt; se importan como cualquier archivo de precios y se unen a la lista en uso; un pool de Hardware toma de ellas el precio de su acelerador.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Malformed&lt;/b&gt; answers cannot be used and are asked for again. &lt;b&gt;Transient&lt;/b&gt; errors give no answer, and only a share of the attempt is billed. &lt;b&gt;Correct&lt;/b&gt; is said of valid answers.</source>
        <translation>Las respuestas &lt;b&gt;inservibles&lt;/b&gt; se piden de nuevo. Los errores &lt;b&gt;transitorios&lt;/b&gt; no dan respuesta y solo se cobra una parte del intento. &lt;b&gt;Correcta&lt;/b&gt; se dice de las respuestas válidas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mean and percentiles&lt;/b&gt;: half lie below P50, one in ten below P10, one in ten above P90. Costs have their bad tail above, margins below. Every figure says which it is.</source>
        <translation>&lt;b&gt;Media y percentiles&lt;/b&gt;: la mitad queda por debajo de P50, una de cada diez por debajo de P10 y una de cada diez por encima de P90. Los costes tienen su cola mala arriba, los márgenes abajo. Cada cifra dice cuál es.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Months ahead&lt;/b&gt; (Demand and revenue) price each month at its own date; list prices erode, tokens and demand grow, models retire, on the same draws as the month.</source>
        <translation>&lt;b&gt;Los próximos meses&lt;/b&gt; (Demanda e ingresos) valoran cada mes en su fecha; los precios de lista se erosionan, los tokens y la demanda crecen, los modelos se retiran, con las mismas muestras que el mes.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not known&lt;/b&gt; (the wave): P10, P50 and P90 of a number you are unsure of, typed or dragged on its curve. It spreads margins and monthly cost, not the tasks.</source>
        <translation>&lt;b&gt;No conocido&lt;/b&gt; (la onda): P10, P50 y P90 de un número del que no está seguro, escritos o arrastrados sobre su curva. Dispersa los márgenes y el coste mensual, no las tareas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Own pools&lt;/b&gt; (Hardware) cost by the hour. Their utilisation is load over capacity, never the time an accelerator is busy. Waits follow Erlang C over all requests that fit at once, or what the pool&apos;s wait objective names.</source>
        <translation>&lt;b&gt;Los pools propios&lt;/b&gt; (Hardware) cuestan por hora. Su utilización es carga sobre capacidad, nunca el tiempo que un acelerador está ocupado. Las esperas siguen Erlang C sobre todas las peticiones que caben a la vez, o lo que indique el objetivo de espera del pool.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Precision&lt;/b&gt; (Plan settings) adds tasks until the cost per successful task is that well known. Such runs take evenly spread points in sixteen sets, and ± is how far the sets differ.</source>
        <translation>&lt;b&gt;La precisión&lt;/b&gt; (Ajustes del plan) añade tareas hasta conocer así de bien el coste por tarea exitosa. Esas ejecuciones toman puntos repartidos por igual en dieciséis conjuntos, y ± es cuánto difieren los conjuntos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Prices by hand&lt;/b&gt;: choose a row on the Prices page and change it beside the table. Each change is one step to undo and makes a version of the sheet; the imported one stays. Empty is unknown, 0 is free.</source>
        <translation>&lt;b&gt;Precios a mano&lt;/b&gt;: elija una fila en la página Precios y cámbiela junto a la tabla. Cada cambio es un paso que se puede deshacer y crea una versión de la lista; la importada se conserva. Vacío es desconocido, 0 es gratis.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Prices over time&lt;/b&gt;: below the table stand the steps of the chosen price, dotted where it is only announced, and the stages and scenarios that pay it, each one click away. Add price copies the chosen row; with a later first day it announces a price, and the one before ends there.</source>
        <translation>&lt;b&gt;Precios en el tiempo&lt;/b&gt;: bajo la tabla están los escalones del precio elegido, con puntos donde solo está anunciado, y las etapas y escenarios que lo pagan, cada uno a un clic. Añadir precio copia la fila elegida; con un primer día posterior anuncia un precio, y el anterior acaba ahí.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Scenarios&lt;/b&gt; are named lists of changes. Show one, and edits on any page go into it; a dot marks what differs from the base case. Two are compared on the same draws, so that only what differs moves the difference.</source>
        <translation>&lt;b&gt;Los escenarios&lt;/b&gt; son listas de cambios con nombre. Muestre uno y lo que edite en cualquier página irá a él; un punto marca lo que difiere del caso base. Dos se comparan con las mismas muestras, de modo que solo lo que difiere mueve la diferencia.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Segments&lt;/b&gt; (Demand and revenue) are shares of the tasks with their own size, growth and price. Below them the table sums up: what all tasks leave, less what no single task causes, is the gross margin.</source>
        <translation>&lt;b&gt;Los segmentos&lt;/b&gt; (Demanda e ingresos) son partes de las tareas con tamaño, crecimiento y precio propios. Debajo la tabla suma: lo que dejan todas las tareas, menos lo que no causa ninguna por sí sola, es el margen bruto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Start&lt;/b&gt; from a sample or a new plan (Go, Welcome), read the headline on Overview, then change a model or a number on Pipeline: the figures follow at once.</source>
        <translation>&lt;b&gt;Empiece&lt;/b&gt; con un ejemplo o un plan nuevo (Ir, Bienvenida), lea el titular en Resumen y cambie después un modelo o un número en Pipeline: las cifras siguen al instante.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The headline&lt;/b&gt; states what a successful task costs and what margin it leaves; below it, how often the margin reaches its target.</source>
        <translation>&lt;b&gt;El titular&lt;/b&gt; dice cuánto cuesta una tarea exitosa y qué margen deja; debajo, con qué frecuencia el margen alcanza su objetivo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The next replica&lt;/b&gt; (Hardware) is due where the load passes the target of those before. The pool then costs a whole replica more, so a task&apos;s part of it jumps, and falls again as the volume grows.</source>
        <translation>&lt;b&gt;La siguiente réplica&lt;/b&gt; (Hardware) hace falta donde la carga supera el objetivo de las anteriores. El pool cuesta entonces una réplica entera más, así que la parte de una tarea salta y vuelve a bajar al crecer el volumen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Time of a task&lt;/b&gt; adds its attempts one after another, with their waits for own pools in the hour at which it comes. The time that tasks may take stands on Demand and revenue; Overview says what share is in time. Tasks that a full pool turns away are left out.</source>
        <translation>&lt;b&gt;El tiempo de una tarea&lt;/b&gt; suma sus intentos uno tras otro, con sus esperas por pools propios en la hora en que llega. El tiempo que pueden tardar las tareas está en Demanda e ingresos; el resumen dice qué parte llega a tiempo. Las tareas que un pool lleno rechaza no cuentan.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Two engines&lt;/b&gt;, one simulating task by task and one computing expectations exactly, must agree on every figure.</source>
        <translation>&lt;b&gt;Dos motores&lt;/b&gt;, uno que simula tarea a tarea y otro que calcula esperanzas exactas, deben coincidir en cada cifra.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Unknown is not zero&lt;/b&gt;: a model without a price is an error, never a free one.</source>
        <translation>&lt;b&gt;Desconocido no es cero&lt;/b&gt;: un modelo sin precio es un error, nunca uno gratis.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Unsaved work&lt;/b&gt; is copied to disk within a minute. After a crash the next start offers it; the file itself changes only when you save. File, Earlier saves has the last ten.</source>
        <translation>&lt;b&gt;El trabajo sin guardar&lt;/b&gt; se copia a disco en un minuto. Tras un fallo, el próximo inicio lo ofrece; el archivo solo cambia cuando usted guarda. Archivo, Versiones anteriores tiene las diez últimas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What if&lt;/b&gt; on the Prices page applies another sheet or date, or moves a provider&apos;s prices; kept, it becomes a scenario.</source>
        <translation>&lt;b&gt;Y si…&lt;/b&gt; en la página Precios aplica otra lista u otra fecha, o mueve los precios de un proveedor; si se conserva, pasa a ser un escenario.</translation>
    </message>
    <message>
        <source>&lt;b&gt;When tasks come&lt;/b&gt; (Demand and revenue) is a named day or your own weights of 24 hours, or of the 168 of a week: type them, or paste them from a sheet.</source>
        <translation>&lt;b&gt;Cuándo llegan las tareas&lt;/b&gt; (Demanda e ingresos) es un día con nombre o pesos propios de 24 horas, o de las 168 de una semana: escríbalos o péguelos desde una hoja.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why this number?&lt;/b&gt; (Ctrl+I, or why? beside a figure) shows its formula and the rows that sum to it, each with its price row or source. Single tasks replays five near P50, P95 and P99 and five that failed, down to what each paid. What would change it moves every number and price alone, by 10 % or to its P10 and P90, and lists the five that matter most.</source>
        <translation>&lt;b&gt;¿Por qué este número?&lt;/b&gt; (Ctrl+I, o «¿por qué?» junto a una cifra) muestra su fórmula y las filas que la suman, cada una con su fila de precio o su fuente. «Tareas sueltas» reproduce cinco cerca de P50, P95 y P99 y cinco que fallaron, hasta lo que pagó cada una. «Qué lo cambiaría» mueve cada número y cada precio por separado, un 10 % o a su P10 y P90, y lista los cinco que más importan.</translation>
    </message>
    <message>
        <source>&lt;b&gt;±&lt;/b&gt; is the 95 % error of the simulation; it shrinks with more tasks. P10 to P90 is what we do not know; it shrinks with better data.</source>
        <translation>&lt;b&gt;±&lt;/b&gt; es el error del 95 % de la simulación; baja con más tareas. De P10 a P90 es lo que no sabemos; baja con mejores datos.</translation>
    </message>
    <message>
        <source>+, −, Ctrl+wheel</source>
        <translation>+, −, Ctrl+rueda</translation>
    </message>
    <message>
        <source>Add, duplicate, delete a stage</source>
        <translation>Añadir, duplicar, eliminar una etapa</translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation>Alt+teclas de flecha</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Change the number in a field</source>
        <translation>Cambiar el número de un campo</translation>
    </message>
    <message>
        <source>Copy the chosen rows of a table, or all</source>
        <translation>Copiar las filas elegidas de una tabla, o todas</translation>
    </message>
    <message>
        <source>Ctrl and +, −</source>
        <translation>Ctrl y +, −</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Insert, Ctrl+D, Delete</source>
        <translation>Insertar, Ctrl+D, Supr</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Move a zoomed chart along, as dragging does</source>
        <translation>Desplazar un gráfico ampliado, como al arrastrar</translation>
    </message>
    <message>
        <source>Move the crosshair of a chart</source>
        <translation>Mover la cruz de un gráfico</translation>
    </message>
    <message>
        <source>Move the stage</source>
        <translation>Mover la etapa</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Select a stage (Pipeline)</source>
        <translation>Seleccionar una etapa (Pipeline)</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Mayús+arrastrar</translation>
    </message>
    <message>
        <source>Take a drag back; close a panel; stop what is running</source>
        <translation>Deshacer un arrastre; cerrar un panel; parar lo que se ejecuta</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>To the fields of the stage</source>
        <translation>A los campos de la etapa</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, abajo</translation>
    </message>
    <message>
        <source>Where several figures stand together, a list in the panel chooses among them: mean and percentiles of cost or time, a pool&apos;s month, million tokens, utilisation, replicas and waits, or the difference between two cases, each differing field moved alone on the same draws. Copy as table takes the answer into a mail or a sheet, with its inputs and sources.</source>
        <translation>Donde hay varias cifras juntas, una lista del panel elige entre ellas: media y percentiles del coste o del tiempo, mes, millón de tokens, utilización, réplicas y esperas de un pool, o la diferencia entre dos casos, con cada campo distinto movido por separado con las mismas muestras. Copiar como tabla lleva la respuesta a un correo o una hoja, con sus entradas y fuentes.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
    <message>
        <source>Zoom a chart to the box drawn; no Shift while it is whole</source>
        <translation>Ampliar al recuadro dibujado; sin Mayús mientras se ve entero</translation>
    </message>
    <message>
        <source>Zoom a chart; 0 or a double click shows all</source>
        <translation>Ampliar un gráfico; 0 o doble clic lo muestra entero</translation>
    </message>
    <message>
        <source>Zoom its height; with Shift the wheel does</source>
        <translation>Ampliar su altura; la rueda con Mayús también</translation>
    </message>
</context>
<context>
    <name>farthing::ui::HardwarePage</name>
    <message>
        <source>A pool that is kept costs the same at 10 % and at 90 % load, so its cost per token is set by how full it is.</source>
        <translation>Un pool que se mantiene cuesta lo mismo al 10 % que al 90 % de carga, así que su coste por token depende de lo lleno que esté.</translation>
    </message>
    <message>
        <source>API or own hardware</source>
        <translation>API o hardware propio</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Caso base</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Comparing own hardware with an API</source>
        <translation>Comparando hardware propio con una API</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>None yet: every model is reached through an API and paid by the token. Add a pool, then choose it as the model of a stage on the Pipeline page; what it costs and whether it pays stands here.</source>
        <translation>Aún ninguno: a cada modelo se llega por una API y se paga por token. Añada un pool y elíjalo como modelo de una etapa en la página Pipeline; aquí se verá cuánto cuesta y si compensa.</translation>
    </message>
    <message>
        <source>Open models on hardware of one&apos;s own cost by the hour, not by the token.</source>
        <translation>Los modelos abiertos en hardware propio cuestan por hora, no por token.</translation>
    </message>
    <message>
        <source>Own pools</source>
        <translation>Pools propios</translation>
    </message>
    <message>
        <source>Probability that own is cheaper</source>
        <translation>Probabilidad de que lo propio sea más barato</translation>
    </message>
    <message>
        <source>Stopped. The next edit computes it.</source>
        <translation>Detenido. El próximo cambio lo calcula.</translation>
    </message>
    <message>
        <source>Traffic and replicas by the hour</source>
        <translation>Tráfico y réplicas por hora</translation>
    </message>
    <message>
        <source>When the next replica is due</source>
        <translation>Cuándo hace falta la siguiente réplica</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>usage cost of the month</source>
        <translation>coste de uso del mes</translation>
    </message>
</context>
<context>
    <name>farthing::ui::HourWeights</name>
    <message>
        <source>24 values for every day, or 168 for a week from Monday, copied from a sheet (Ctrl+V in the table)</source>
        <translation>24 valores para todos los días, o 168 para una semana desde el lunes, copiados de una hoja (Ctrl+V en la tabla)</translation>
    </message>
    <message>
        <source>A weight is a number of at least 0.</source>
        <translation>Un peso es un número de al menos 0.</translation>
    </message>
    <message>
        <source>Change hourly weights</source>
        <translation>Cambiar pesos por hora</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy 24 numbers of at least 0 for every day, or 168 for a week from Monday: a column, a row, or hours by days.</source>
        <translation>Copie 24 números de al menos 0 para todos los días, o 168 para una semana desde el lunes: una columna, una fila, o horas por días.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Not every hour can weigh 0.</source>
        <translation>No todas las horas pueden pesar 0.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Sum %1; the busiest hour brings %2 of the tasks</source>
        <translation>Suma %1; la hora más cargada trae el %2 de las tareas</translation>
    </message>
    <message>
        <source>Type a number, or paste 24 or 168 of them from a sheet</source>
        <translation>Escriba un número, o pegue 24 o 168 desde una hoja</translation>
    </message>
    <message>
        <source>Weights of the hours</source>
        <translation>Pesos de las horas</translation>
    </message>
    <message>
        <source>Weights of the hours, as bars</source>
        <translation>Pesos de las horas, en barras</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ImportPanel</name>
    <message>
        <source>%1 left out by you.</source>
        <translation>%1 omitidas por usted.</translation>
    </message>
    <message>
        <source>%1 of %2 entries read, %3 refused, %4 skipped or priced otherwise.</source>
        <translation>%1 de %2 entradas leídas, %3 rechazadas, %4 omitidas o con otro tipo de precio.</translation>
    </message>
    <message>
        <source>%1 questions need your answer before a price is read.</source>
        <translation>%1 preguntas necesitan su respuesta antes de leer ningún precio.</translation>
    </message>
    <message>
        <source>1 Columns and units</source>
        <translation>1 Columnas y unidades</translation>
    </message>
    <message>
        <source>2 Review changes</source>
        <translation>2 Revisar cambios</translation>
    </message>
    <message>
        <source>Accept prices</source>
        <translation>Aceptar precios</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Columns and units</source>
        <translation>Columnas y unidades</translation>
    </message>
    <message>
        <source>Columns read as in the last file of this layout.</source>
        <translation>Columnas leídas como en el último archivo con esta estructura.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Every question is answered. Look at the columns; reviewing confirms them.</source>
        <translation>Todas las preguntas están respondidas. Mire las columnas; al revisar se confirman.</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>One Undo takes the import back.</source>
        <translation>Un solo Deshacer anula la importación.</translation>
    </message>
    <message>
        <source>One question needs your answer before a price is read.</source>
        <translation>Una pregunta necesita su respuesta antes de leer ningún precio.</translation>
    </message>
    <message>
        <source>Read as the last file of this layout.</source>
        <translation>Leído como el último archivo con esta estructura.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Step 1 of 2: columns and units</source>
        <translation>Paso 1 de 2: columnas y unidades</translation>
    </message>
    <message>
        <source>Step 2 of 2: review changes</source>
        <translation>Paso 2 de 2: revisar cambios</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ImportSession</name>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>Reading prices</source>
        <translation>Leyendo precios</translation>
    </message>
</context>
<context>
    <name>farthing::ui::IssueStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Error: </source>
        <translation>Error: </translation>
    </message>
    <message>
        <source>List every issue</source>
        <translation>Mostrar todos los avisos</translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation>Aviso siguiente</translation>
    </message>
    <message>
        <source>Previous issue</source>
        <translation>Aviso anterior</translation>
    </message>
    <message>
        <source>Show field</source>
        <translation>Mostrar campo</translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation>Advertencia: </translation>
    </message>
</context>
<context>
    <name>farthing::ui::ItemTable</name>
    <message>
        <source>A copy of the chosen one (Ctrl+D)</source>
        <translation>Una copia del elegido (Ctrl+D)</translation>
    </message>
    <message>
        <source>A new one at the end of the list (Ins)</source>
        <translation>Uno nuevo al final de la lista (Ins)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete the chosen one (Del); Undo brings it back</source>
        <translation>Eliminar el elegido (Supr); Deshacer lo recupera</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename the chosen one (F2)</source>
        <translation>Cambiar el nombre del elegido (F2)</translation>
    </message>
</context>
<context>
    <name>farthing::ui::JourneyPanel</name>
    <message>
        <source>%1 end right, at %2 each; %3 carries %4 of the cost.</source>
        <translation>%1 terminan bien, a %2 cada una; %3 supone el %4 del coste.</translation>
    </message>
    <message>
        <source>%1: %2 of 1,000 tasks</source>
        <translation>%1: %2 de 1000 tareas</translation>
    </message>
    <message>
        <source>Cost so far, per success</source>
        <translation>Coste hasta ahí, por éxito</translation>
    </message>
    <message>
        <source>Tasks and cost by stage</source>
        <translation>Tareas y coste por etapa</translation>
    </message>
    <message>
        <source>Tasks reaching the stage</source>
        <translation>Tareas en la etapa</translation>
    </message>
    <message>
        <source>Where 1,000 started tasks go</source>
        <translation>Adónde van 1000 tareas iniciadas</translation>
    </message>
</context>
<context>
    <name>farthing::ui::KpiCard</name>
    <message>
        <source>, better</source>
        <translation>, mejor</translation>
    </message>
    <message>
        <source>, worse</source>
        <translation>, peor</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ListEdit</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Quitar de: %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::LoadingWords</name>
    <message>
        <source>%1 (%2 %): outcomes of two tries at one task correlate %3; 0.4 would need a loading of %4.</source>
        <translation>%1 (%2 %): los resultados de dos intentos de una tarea se correlacionan %3; 0,4 necesitaría una carga de %4.</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Inservibles</translation>
    </message>
    <message>
        <source>The square of the loading is the tetrachoric correlation; 0/1 outcomes correlate less, and rare ones less still. Logs often show 0.4 to 0.5.</source>
        <translation>El cuadrado de la carga factorial es la correlación tetracórica; los resultados 0/1 se correlacionan menos, y los raros aún menos. Los registros suelen mostrar de 0,4 a 0,5.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erróneas</translation>
    </message>
</context>
<context>
    <name>farthing::ui::MainWindow</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <translation>%1 muestras</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>%1 archivos escritos</translation>
    </message>
    <message>
        <source>%1 is being edited by %2. Save under another name.</source>
        <translation>%1 lo está editando %2. Guarde con otro nombre.</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Duplicate the scenario shown</source>
        <translation>D&amp;uplicar el escenario mostrado</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export charts…</source>
        <translation>&amp;Exportar gráficos…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find a command or field…</source>
        <translation>&amp;Buscar una orden o un campo…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Import prices…</source>
        <translation>&amp;Importar precios…</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>Plan &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation>Escenario &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Escenario</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>1 file written</source>
        <translation>1 archivo escrito</translation>
    </message>
    <message>
        <source>A copy of unsaved work cannot be read: %1</source>
        <translation>No se puede leer una copia del trabajo sin guardar: %1</translation>
    </message>
    <message>
        <source>Asks again when Farthing starts the next time.</source>
        <translation>Vuelve a preguntar cuando Farthing se inicie la próxima vez.</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Caso base</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>Tabla CSV (*.csv);;Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Earlier sa&amp;ves</source>
        <translation>&amp;Versiones anteriores</translation>
    </message>
    <message>
        <source>Export &amp;prices…</source>
        <translation>Exportar &amp;precios…</translation>
    </message>
    <message>
        <source>Export charts to</source>
        <translation>Exportar gráficos a</translation>
    </message>
    <message>
        <source>Export prices</source>
        <translation>Exportar precios</translation>
    </message>
    <message>
        <source>Farthing</source>
        <translation>Farthing</translation>
    </message>
    <message>
        <source>Farthing ended before “%1” was saved. A copy from %2 has the unsaved work.</source>
        <translation>Farthing terminó antes de guardar «%1». Una copia de %2 tiene el trabajo sin guardar.</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva ven&amp;tana</translation>
    </message>
    <message>
        <source>New from sa&amp;mple</source>
        <translation>Nuevo desde un e&amp;jemplo</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Sin cambios por guardar</translation>
    </message>
    <message>
        <source>None: a file&apos;s earlier saves stand here, the last ten</source>
        <translation>Ninguna: aquí están las diez últimas versiones de un archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Price sheet %1, %2</source>
        <translation>Lista de precios %1, %2</translation>
    </message>
    <message>
        <source>Price sheets (*.csv *.tsv *.xlsx *.json);;All files (*)</source>
        <translation>Listas de precios (*.csv *.tsv *.xlsx *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Prices written to %1</source>
        <translation>Precios escritos en %1</translation>
    </message>
    <message>
        <source>Project (*.farthing)</source>
        <translation>Proyecto (*.farthing)</translation>
    </message>
    <message>
        <source>Project (*.farthing);;Plan as JSON (*.json)</source>
        <translation>Proyecto (*.farthing);;Plan como JSON (*.json)</translation>
    </message>
    <message>
        <source>Projects and plans (*.farthing *.json)</source>
        <translation>Proyectos y planes (*.farthing *.json)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved, but the earlier save could not be kept: %1</source>
        <translation>Guardado, pero no se pudo conservar la versión anterior: %1</translation>
    </message>
    <message>
        <source>Scenario “%1”: figures and fields are its own, and edits change it alone. A dot marks what differs from the base case.</source>
        <translation>Escenario «%1»: las cifras y los campos son suyos, y lo que edite solo lo cambia a él. Un punto marca lo que difiere del caso base.</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
    <message>
        <source>The file has changed since, so the copy opens beside it and asks for a name when you save.</source>
        <translation>El archivo ha cambiado desde entonces, así que la copia se abre aparte y pide un nombre al guardar.</translation>
    </message>
    <message>
        <source>This page shows no figure of the plan. Overview, Pipeline, Demand and revenue, Hardware and Scenarios do.</source>
        <translation>Esta página no muestra ninguna cifra del plan. Resumen, Pipeline, Demanda e ingresos, Hardware y Escenarios sí.</translation>
    </message>
    <message>
        <source>This plan has nothing at %1.</source>
        <translation>Este plan no tiene nada en %1.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Unsaved work is not safe from a crash, save it: %1</source>
        <translation>El trabajo sin guardar no está a salvo de un fallo, guárdelo: %1</translation>
    </message>
    <message>
        <source>Why this n&amp;umber?</source>
        <translation>¿Por q&amp;ué este número?</translation>
    </message>
    <message>
        <source>Works offline: nothing leaves this computer</source>
        <translation>Funciona sin conexión: nada sale de este ordenador</translation>
    </message>
    <message>
        <source>± is the 95 % Monte Carlo error</source>
        <translation>± es el error Monte Carlo del 95 %</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2, so it is open for reading: what you change here is saved under another name.</source>
        <translation>«%1» lo está editando %2, así que está abierto solo para lectura: lo que cambie aquí se guarda con otro nombre.</translation>
    </message>
</context>
<context>
    <name>farthing::ui::OptionalPart</name>
    <message>
        <source>Switch off %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activar %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::OverviewPage</name>
    <message>
        <source>
P(margin at least %1) = %2</source>
        <translation>
P(margen de al menos %1) = %2</translation>
    </message>
    <message>
        <source>
Pays overhead too</source>
        <translation>
Paga también los gastos generales</translation>
    </message>
    <message>
        <source>%1 leaves the cost of a successful task at %2</source>
        <translation>%1 deja el coste de una tarea exitosa en %2</translation>
    </message>
    <message>
        <source>%1 lowers the cost of a successful task by %2 to %3</source>
        <translation>%1 baja el coste de una tarea exitosa en %2, a %3</translation>
    </message>
    <message>
        <source>%1 of tasks are done within %2 s, as asked (%3).</source>
        <translation>El %1 de las tareas acaba en %2 s, como se pide (%3).</translation>
    </message>
    <message>
        <source>%1 of tasks are done within %2 s, at the edge of the %3 asked.</source>
        <translation>El %1 de las tareas acaba en %2 s, al límite del %3 que se pide.</translation>
    </message>
    <message>
        <source>%1 raises the cost of a successful task by %2 to %3</source>
        <translation>%1 sube el coste de una tarea exitosa en %2, a %3</translation>
    </message>
    <message>
        <source>A successful task costs %1</source>
        <translation>Una tarea exitosa cuesta %1</translation>
    </message>
    <message>
        <source>A successful task costs %1 and leaves a gross margin of %2</source>
        <translation>Una tarea exitosa cuesta %1 y deja un margen bruto del %2</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Caso base</translation>
    </message>
    <message>
        <source>Break-even volume</source>
        <translation>Punto de equilibrio</translation>
    </message>
    <message>
        <source>Cost per successful task</source>
        <translation>Coste por éxito</translation>
    </message>
    <message>
        <source>Every chart as picture, vector and table (Ctrl+E)</source>
        <translation>Cada gráfico como imagen, vector y tabla (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export charts…</source>
        <translation>Exportar gráficos…</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Margen bruto</translation>
    </message>
    <message>
        <source>It reaches the %1 margin target in %2 of simulated futures, at a median of %3 tasks a month. Mean cost at the base values; median margin over what we do not know.</source>
        <translation>Alcanza el objetivo de margen del %1 en el %2 de los futuros simulados, con una mediana de %3 tareas al mes. Coste medio con los valores base; margen mediano sobre lo no conocido.</translation>
    </message>
    <message>
        <source>Monthly usage cost</source>
        <translation>Uso al mes</translation>
    </message>
    <message>
        <source>One task: P50 %1 · P95 %2</source>
        <translation>Una tarea: P50 %1 · P95 %2</translation>
    </message>
    <message>
        <source>Only %1 of tasks are done within %2 s; %3 are asked.</source>
        <translation>Solo el %1 de las tareas acaba en %2 s; se pide el %3.</translation>
    </message>
    <message>
        <source>Over what is not known it is %1 to %2 (P10 to P90), as asked with a probability of %3.</source>
        <translation>Según lo que no se conoce es de %1 a %2 (P10 a P90), como se pide con una probabilidad de %3.</translation>
    </message>
    <message>
        <source>Revenue never covers all cost</source>
        <translation>Los ingresos nunca cubren todo el coste</translation>
    </message>
    <message>
        <source>State what a task earns to see it</source>
        <translation>Indique lo que ingresa una tarea</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>Working out what a successful task costs…</source>
        <translation>Calculando lo que cuesta una tarea exitosa…</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>of attempted tasks end right</source>
        <translation>de las tareas intentadas termina bien</translation>
    </message>
    <message>
        <source>tasks / month</source>
        <translation>tareas/mes</translation>
    </message>
</context>
<context>
    <name>farthing::ui::Palette</name>
    <message>
        <source>Commands, pages and fields</source>
        <translation>Órdenes, páginas y campos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing of that name. Try a page, a command or a field.</source>
        <translation>Nada con ese nombre. Pruebe una página, una orden o un campo.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PipelinePage</name>
    <message>
        <source>%1 stage</source>
        <translation>%1 etapa</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 etapas</translation>
    </message>
    <message>
        <source>, %1 calls and %2 attempts per task; cost is per successful task. %3 has the longest bar.</source>
        <translation>, %1 llamadas y %2 intentos por tarea; el coste es por tarea exitosa. %3 tiene la barra más larga.</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 etapa</translation>
    </message>
    <message>
        <source>Add a stage after this one (Insert)</source>
        <translation>Añadir una etapa tras esta (Insertar)</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Añadir etapa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this stage (Delete)</source>
        <translation>Eliminar esta etapa (Supr)</translation>
    </message>
    <message>
        <source>Drag a card, or press Alt and an arrow key, to move its stage.</source>
        <translation>Arrastre una tarjeta, o pulse Alt y una flecha, para mover su etapa.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate this stage (Ctrl+D)</source>
        <translation>Duplicar esta etapa (Ctrl+D)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Move this stage one place earlier (Alt+Left)</source>
        <translation>Mover esta etapa un puesto antes (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Move this stage one place later (Alt+Right)</source>
        <translation>Mover esta etapa un puesto después (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>cost of the stage</source>
        <translation>coste de la etapa</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PlanDocument</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Back to the base value</source>
        <translation>Volver al valor base</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Eliminar escenario</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Duplicar escenario</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Escenario nuevo</translation>
    </message>
    <message>
        <source>Rename pool</source>
        <translation>Cambiar el nombre del pool</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Cambiar nombre del escenario</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PlanPage</name>
    <message>
        <source>Plan settings</source>
        <translation>Ajustes del plan</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>The figures rest on %1 simulated tasks and %2 draws of what is not known. The same seed gives the same figures, here and on the command line.</source>
        <translation>Las cifras se basan en %1 tareas simuladas y %2 muestras de lo no conocido. La misma semilla da las mismas cifras, aquí y en la línea de órdenes.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>The same seed gives the same figures, here and on the command line.</source>
        <translation>La misma semilla da las mismas cifras, aquí y en la línea de órdenes.</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PoolOffer</name>
    <message>
        <source>%1 more in currencies without an exchange rate in the plan.</source>
        <translation>%1 más en monedas sin tipo de cambio en el plan.</translation>
    </message>
    <message>
        <source>%1 prices</source>
        <translation>%1 precios</translation>
    </message>
    <message>
        <source>1 price</source>
        <translation>1 precio</translation>
    </message>
    <message>
        <source>From a price list</source>
        <translation>De una lista de precios</translation>
    </message>
    <message>
        <source>Price of an accelerator-hour, from a price list</source>
        <translation>Precio de una hora de acelerador, de una lista de precios</translation>
    </message>
    <message>
        <source>Prices of this accelerator in the project&apos;s sheets, per accelerator-hour, cheapest first. Choosing one enters it.</source>
        <translation>Precios de este acelerador en las listas del proyecto, por hora de acelerador, el más barato primero. Al elegir uno, se anota.</translation>
    </message>
    <message>
        <source>Take a pool&apos;s price from a list</source>
        <translation>Tomar el precio de un pool de una lista</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>ninguno para %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceColumns</name>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>al %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceCompare</name>
    <message>
        <source>Cache write</source>
        <translation>Escritura en caché</translation>
    </message>
    <message>
        <source>Cache write, 1 h</source>
        <translation>Escritura en caché, 1 h</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrada en caché</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the comparison</source>
        <translation>Vaciar la comparación</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Contexto, tokens</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Least cached, tokens</source>
        <translation>Mínimo en caché, tokens</translation>
    </message>
    <message>
        <source>Most output, tokens</source>
        <translation>Salida máxima, tokens</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Per 1M tokens</source>
        <translation>Por 1M de tokens</translation>
    </message>
    <message>
        <source>Pinned models side by side</source>
        <translation>Modelos fijados lado a lado</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The best of these</source>
        <translation>Lo mejor de estos</translation>
    </message>
    <message>
        <source>Tick rows of the table to see them side by side.</source>
        <translation>Marque filas de la tabla para verlas lado a lado.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceKeyEdit</name>
    <message>
        <source>As stages name it. Empty: none.</source>
        <translation>Como la nombran las etapas. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From which the price is in force: 2027-01-01. Empty: always. The price before ends there.</source>
        <translation>Desde el que rige el precio: 2027-01-01. Vacío: siempre. El precio anterior acaba ahí.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name the model.</source>
        <translation>Indique el modelo.</translation>
    </message>
    <message>
        <source>Name the provider, without a slash.</source>
        <translation>Indique el proveedor, sin barra.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>The exact name by which stages ask for it.</source>
        <translation>El nombre exacto con el que lo piden las etapas.</translation>
    </message>
    <message>
        <source>Three letters: USD. Others than the plan&apos;s need an exchange rate.</source>
        <translation>Tres letras: USD. Si no es la del plan, necesita un tipo de cambio.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Who sells it: the part of provider/model before the slash.</source>
        <translation>Quién lo vende: la parte de proveedor/modelo antes de la barra.</translation>
    </message>
    <message>
        <source>Write the currency in three letters: USD.</source>
        <translation>Escriba la moneda en tres letras: USD.</translation>
    </message>
    <message>
        <source>Write the first day as 2027-01-01.</source>
        <translation>Escriba el primer día como 2027-01-01.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceRowEdit</name>
    <message>
        <source>%1, in %2 per 1M tokens</source>
        <translation>%1, en %2 por 1 M de tokens</translation>
    </message>
    <message>
        <source>A price cannot be below 0. Empty is unknown, 0 is free.</source>
        <translation>Un precio no puede ser inferior a 0. Vacío es desconocido, 0 es gratis.</translation>
    </message>
    <message>
        <source>A whole number of tokens from 1 to %1; empty is unknown.</source>
        <translation>Un número entero de tokens de 1 a %1; vacío es desconocido.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Añadir un precio</translation>
    </message>
    <message>
        <source>Add to the sheet</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Escritura en caché</translation>
    </message>
    <message>
        <source>Cached read</source>
        <translation>Lectura de caché</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the cache write price</source>
        <translation>Cambiar el precio de escritura en caché</translation>
    </message>
    <message>
        <source>Change the cached price</source>
        <translation>Cambiar el precio de caché</translation>
    </message>
    <message>
        <source>Change the context window</source>
        <translation>Cambiar la ventana de contexto</translation>
    </message>
    <message>
        <source>Change the input price</source>
        <translation>Cambiar el precio de entrada</translation>
    </message>
    <message>
        <source>Change the output price</source>
        <translation>Cambiar el precio de salida</translation>
    </message>
    <message>
        <source>Change the retirement date</source>
        <translation>Cambiar la fecha de retiro</translation>
    </message>
    <message>
        <source>Changes hold in the scenario “%1”; the base case keeps its prices.</source>
        <translation>Los cambios valen en el escenario «%1»; el caso base conserva sus precios.</translation>
    </message>
    <message>
        <source>Choose a row of the table to see and change its prices.</source>
        <translation>Elija una fila de la tabla para ver y cambiar sus precios.</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Contexto, tokens</translation>
    </message>
    <message>
        <source>Enter the input or the output price at least; 0 is free.</source>
        <translation>Indique al menos el precio de entrada o el de salida; 0 es gratis.</translation>
    </message>
    <message>
        <source>Entered by hand on %1, in place of row %2.</source>
        <translation>Introducido a mano el %1, en lugar de la fila %2.</translation>
    </message>
    <message>
        <source>From %1, row %2.</source>
        <translation>De %1, fila %2.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Longest prompt and answer together, tokens. Empty is unknown.</source>
        <translation>Prompt y respuesta más largos juntos, en tokens. Vacío es desconocido.</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Un modelo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Per 1M tokens. A later first day announces a price; the one before ends there.</source>
        <translation>Por 1M de tokens. Un primer día posterior anuncia un precio; el anterior acaba ahí.</translation>
    </message>
    <message>
        <source>Per one million tokens, in the currency of the row. Empty is unknown, 0 is free.</source>
        <translation>Por un millón de tokens, en la moneda de la fila. Vacío es desconocido, 0 es gratis.</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>Se retira el</translation>
    </message>
    <message>
        <source>The last day is the day before. Empty: no date is known.</source>
        <translation>El último día es el anterior. Vacío: no se conoce fecha.</translation>
    </message>
    <message>
        <source>The sheet has a price of %1 already: choose its row to change it, or state another first day.</source>
        <translation>La lista ya tiene un precio de %1: elija su fila para cambiarlo o indique otro primer día.</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>no conocida</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>no se cobra</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write the date as 2026-11-30.</source>
        <translation>«%1» se puede leer de dos maneras. Escriba la fecha como 2026-11-30.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-30.</source>
        <translation>«%1» no es una fecha. Escríbala como 2026-11-30.</translation>
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
        <translation>%1, fila %2. Comprobado %3. %4</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>esquema JSON</translation>
    </message>
    <message>
        <source>Longest prompt and answer together, tokens</source>
        <translation>Prompt y respuesta más largos juntos, en tokens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Per one million tokens, in the currency of the row; ? is unknown, – does not apply</source>
        <translation>Por un millón de tokens, en la moneda de la fila; ? es desconocido, – no procede</translation>
    </message>
    <message>
        <source>Prompts of at least %1 tokens</source>
        <translation>Prompts de al menos %1 tokens</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Service tier, then region, hours and the least prompt that the row holds for, where it says any</source>
        <translation>Nivel de servicio, luego región, horas y el prompt mínimo para el que vale la fila, si indica alguno</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Tick rows to compare them side by side, at most %1</source>
        <translation>Marque filas para compararlas lado a lado, como máximo %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrit.</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>introducido a mano</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>conservado de %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on no stated date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>prompt caching</source>
        <translation>caché de prompts</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>razonamiento</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>al %1</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>visión</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceTerms</name>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Compromiso nuevo</translation>
    </message>
    <message>
        <source>None: every month is paid by use alone. A commitment is spend, tiers or throughput units that are agreed with a provider.</source>
        <translation>Ninguno: cada mes se paga solo por el uso. Un compromiso es gasto, tramos o unidades de capacidad acordados con un proveedor.</translation>
    </message>
    <message>
        <source>None: the sheet&apos;s prices are paid. A discount lowers all token prices of a provider.</source>
        <translation>Ninguno: se pagan los precios de la lista. Un descuento baja todos los precios por token de un proveedor.</translation>
    </message>
    <message>
        <source>Which prices the plan pays</source>
        <translation>Qué precios paga el plan</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>descuento</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceUsers</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1: go to the field</source>
        <translation>%1: ir al campo</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Choose a row of the table to see who pays it.</source>
        <translation>Elija una fila de la tabla para ver quién la paga.</translation>
    </message>
    <message>
        <source>Enter goes to the field that names the model</source>
        <translation>Intro lleva al campo que nombra el modelo</translation>
    </message>
    <message>
        <source>Enter or a click goes to the field that names the model</source>
        <translation>Intro o un clic llevan al campo que nombra el modelo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>No stage pays this price, in the base case or a scenario on this sheet.</source>
        <translation>Ninguna etapa paga este precio, ni en el caso base ni en un escenario con esta lista.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stage costs</source>
        <translation>La etapa cuesta</translation>
    </message>
    <message>
        <source>The base case and the scenarios that pay this price</source>
        <translation>El caso base y los escenarios que pagan este precio</translation>
    </message>
    <message>
        <source>The whole stage, per successful task, in what is shown</source>
        <translation>La etapa entera, por tarea exitosa, en lo que se muestra</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Lo usan</translation>
    </message>
    <message>
        <source>Used by %1 places</source>
        <translation>Se usa en %1 lugares</translation>
    </message>
    <message>
        <source>Used by 1 place</source>
        <translation>Se usa en 1 lugar</translation>
    </message>
    <message>
        <source>Where the chosen price is paid</source>
        <translation>Dónde se paga el precio elegido</translation>
    </message>
    <message>
        <source>all scenarios</source>
        <translation>todos los escenarios</translation>
    </message>
    <message>
        <source>base case</source>
        <translation>caso base</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PriceWarnings</name>
    <message>
        <source>%1 items in use have no price: %2. Unknown is never read as 0.</source>
        <translation>%1 elementos en uso no tienen precio: %2. Lo desconocido nunca se lee como 0.</translation>
    </message>
    <message>
        <source>%1 retires on %2 (%3)</source>
        <translation>%1 se retira el %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was switched off on %2 (%3)</source>
        <translation>%1 se retiró el %2 (%3)</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, y %2 más</translation>
    </message>
    <message>
        <source>%1. Choose a successor there, or plan it under months ahead.</source>
        <translation>%1. Elija allí un sucesor o planifíquelo en los meses siguientes.</translation>
    </message>
    <message>
        <source>Enter a price</source>
        <translation>Indicar un precio</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
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
        <translation>Una tarea exitosa costaría %1 en vez de %2: %3 %4.</translation>
    </message>
    <message>
        <source>A successful task would still cost %1.</source>
        <translation>Una tarea exitosa seguiría costando %1.</translation>
    </message>
    <message>
        <source>Another price sheet of this project</source>
        <translation>Otra lista de precios de este proyecto</translation>
    </message>
    <message>
        <source>By per cent of the token prices paid now</source>
        <translation>En tanto por ciento de los precios por token actuales</translation>
    </message>
    <message>
        <source>By per cent of the token prices paid now: 10 is dearer, −10 cheaper. From %1 to %2.</source>
        <translation>En tanto por ciento de los precios por token actuales: 10 es más caro, −10 más barato. De %1 a %2.</translation>
    </message>
    <message>
        <source>Choose another sheet or date, or move a provider&apos;s prices: cost and margin follow.</source>
        <translation>Elija otra lista u otra fecha, o mueva los precios de un proveedor: el coste y el margen le siguen.</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Guardar como escenario</translation>
    </message>
    <message>
        <source>Makes a scenario of it and shows that; the plan stays as it is</source>
        <translation>Crea con ello un escenario y lo muestra; el plan queda como está</translation>
    </message>
    <message>
        <source>Median margin %1 instead of %2; P(margin at least %3) %4 instead of %5.</source>
        <translation>Margen mediano %1 en vez de %2; P(margen de al menos %3) %4 en vez de %5.</translation>
    </message>
    <message>
        <source>Prices with dates are taken at this day: those announced for later, or those of before. YYYY-MM-DD</source>
        <translation>Los precios con fecha se toman en este día: los anunciados para después, o los de antes. AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Provider moves</source>
        <translation>Se mueve el proveedor</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Sheet applies</source>
        <translation>Se aplica la lista</translation>
    </message>
    <message>
        <source>Taken at day</source>
        <translation>Precios del día</translation>
    </message>
    <message>
        <source>There is no such price sheet.</source>
        <translation>No existe esa lista de precios.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>Whose token prices move</source>
        <translation>De quién se mueven los precios por token</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Write the date as 2026-11-01.</source>
        <translation>Escriba la fecha como 2026-11-01.</translation>
    </message>
    <message>
        <source>effect of other prices</source>
        <translation>efecto de otros precios</translation>
    </message>
    <message>
        <source>prices as of %1</source>
        <translation>precios a fecha de %1</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <translation>precios de %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::PricesPage</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 rows refused or doubted in the import</source>
        <translation>%1 filas rechazadas o dudosas en la importación</translation>
    </message>
    <message>
        <source>%1%2. Per 1M tokens in the row&apos;s currency; models in use come first, marked by a dot.</source>
        <translation>%1%2. Por 1M de tokens en la moneda de la fila; los modelos en uso van primero, marcados con un punto.</translation>
    </message>
    <message>
        <source>1 row refused or doubted in the import</source>
        <translation>1 fila rechazada o dudosa en la importación</translation>
    </message>
    <message>
        <source>A row by hand, which starts as a copy of the chosen one</source>
        <translation>Una fila a mano, que empieza como copia de la elegida</translation>
    </message>
    <message>
        <source>Add price</source>
        <translation>Añadir precio</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or JSON; or drop the file on the window</source>
        <translation>CSV, TSV, XLSX o JSON; o suelte el archivo en la ventana</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Enter goes to the fields of the chosen row</source>
        <translation>Intro lleva a los campos de la fila elegida</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtrar modelos</translation>
    </message>
    <message>
        <source>Import prices…</source>
        <translation>Importar precios…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Only models that the plan uses</source>
        <translation>Solo los modelos que usa el plan</translation>
    </message>
    <message>
        <source>Price rows, per one million tokens</source>
        <translation>Filas de precios, por un millón de tokens</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Rows refused or doubted, with their reasons</source>
        <translation>Filas rechazadas o dudosas, con sus motivos</translation>
    </message>
    <message>
        <source>T tools &amp;nbsp; J JSON schema &amp;nbsp; V vision &amp;nbsp; C prompt caching &amp;nbsp; R reasoning &amp;nbsp;&amp;nbsp;|&amp;nbsp;&amp;nbsp; &lt;span style=&apos;color:%1&apos;&gt;●&lt;/span&gt; yes &amp;nbsp; – no &amp;nbsp; &lt;span style=&apos;color:%2&apos;&gt;?&lt;/span&gt; unknown, never read as no or as zero</source>
        <translation>T herramientas &amp;nbsp; J esquema JSON &amp;nbsp; V visión &amp;nbsp; C caché de prompts &amp;nbsp; R razonamiento &amp;nbsp;&amp;nbsp;|&amp;nbsp;&amp;nbsp; &lt;span style=&apos;color:%1&apos;&gt;●&lt;/span&gt; sí &amp;nbsp; – no &amp;nbsp; &lt;span style=&apos;color:%2&apos;&gt;?&lt;/span&gt; desconocido, nunca se lee como no ni como cero</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>Qué columnas muestra la tabla</translation>
    </message>
    <message>
        <source>Words of provider, model, tier, region or source; all of them must be found</source>
        <translation>Palabras de proveedor, modelo, nivel, región o fuente; deben aparecer todas</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal como está</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>qué pasaría</translation>
    </message>
    <message>
        <source>with the new prices</source>
        <translation>con los precios nuevos</translation>
    </message>
</context>
<context>
    <name>farthing::ui::Rail</name>
    <message>
        <source>%1 issues</source>
        <translation>%1 avisos</translation>
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
        <translation>1 %1 son</translation>
    </message>
    <message>
        <source>Add exchange rate</source>
        <translation>Añadir tipo de cambio</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Añadir tipo</translation>
    </message>
    <message>
        <source>Currency of the new rate</source>
        <translation>Moneda del nuevo tipo</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>None: all prices and amounts are in the plan&apos;s currency.</source>
        <translation>Ninguno: todos los precios e importes están en la moneda del plan.</translation>
    </message>
    <message>
        <source>Remove exchange rate</source>
        <translation>Quitar tipo de cambio</translation>
    </message>
    <message>
        <source>Remove the rate of %1</source>
        <translation>Quitar el tipo de %1</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Tres letras, como EUR</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ReviewStep</name>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Cambios %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Refused or doubted</source>
        <translation>Rechazadas o dudosas</translation>
    </message>
    <message>
        <source>Refused or doubted %1</source>
        <translation>Rechazadas o dudosas %1</translation>
    </message>
    <message>
        <source>Rows as read</source>
        <translation>Filas como se leyeron</translation>
    </message>
    <message>
        <source>Rows as read %1</source>
        <translation>Filas como se leyeron %1</translation>
    </message>
    <message>
        <source>Rows as they will be stored, per one million tokens</source>
        <translation>Filas como se guardarán, por un millón de tokens</translation>
    </message>
    <message>
        <source>Rows refused, doubted or skipped, with their reasons</source>
        <translation>Filas rechazadas, dudosas u omitidas, con sus motivos</translation>
    </message>
    <message>
        <source>This file does not price everything that the plan uses. Old prices are kept, and marked in the notes: %1.</source>
        <translation>Este archivo no da precio a todo lo que usa el plan. Los precios anteriores se conservan y se señalan en las notas: %1.</translation>
    </message>
    <message>
        <source>What the import changes, per one million tokens</source>
        <translation>Lo que cambia la importación, por un millón de tokens</translation>
    </message>
</context>
<context>
    <name>farthing::ui::RouteEdit</name>
    <message>
        <source>A model to try when all attempts of the one before have failed</source>
        <translation>Un modelo que se prueba cuando fallan todos los intentos del anterior</translation>
    </message>
    <message>
        <source>Add a fallback model</source>
        <translation>Añadir un modelo de reserva</translation>
    </message>
    <message>
        <source>Add fallback model</source>
        <translation>Añadir modelo de reserva</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Fallback %1</source>
        <translation>Reserva %1</translation>
    </message>
    <message>
        <source>Move model</source>
        <translation>Mover modelo</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Quitar modelo</translation>
    </message>
    <message>
        <source>Remove this model</source>
        <translation>Quitar este modelo</translation>
    </message>
    <message>
        <source>Try this model earlier</source>
        <translation>Probar antes este modelo</translation>
    </message>
    <message>
        <source>Try this model later</source>
        <translation>Probar después este modelo</translation>
    </message>
</context>
<context>
    <name>farthing::ui::SampleCard</name>
    <message>
        <source>Open sample: %1</source>
        <translation>Abrir ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::SaveStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1” first?</source>
        <translation>¿Guardar antes los cambios de «%1»?</translation>
    </message>
</context>
<context>
    <name>farthing::ui::ScenariosPage</name>
    <message>
        <source>%1 draws</source>
        <translation>%1 muestras</translation>
    </message>
    <message>
        <source>%1 draws, refining…</source>
        <translation>%1 muestras, afinando…</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Una copia de %1</translation>
    </message>
    <message>
        <source>A new scenario on the base case</source>
        <translation>Un escenario nuevo sobre el caso base</translation>
    </message>
    <message>
        <source>A scenario is a named list of changes. Make one, then edit any field: only the scenario changes, the base case stays.</source>
        <translation>Un escenario es una lista de cambios con nombre. Cree uno y edite después cualquier campo: solo cambia el escenario, el caso base se queda.</translation>
    </message>
    <message>
        <source>Back to the base value</source>
        <translation>Volver al valor base</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Caso base</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Cost by stage in both cases</source>
        <translation>Coste por etapa en ambos casos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Edits on any page go into “%1”; the base case stays as it is. Every step can be undone.</source>
        <translation>Lo que edite en cualquier página va a «%1»; el caso base queda como está. Todo paso se puede deshacer.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields it sets</source>
        <translation>Campos que fija</translation>
    </message>
    <message>
        <source>Fields the scenario changes</source>
        <translation>Campos que cambia el escenario</translation>
    </message>
    <message>
        <source>Figures of both cases</source>
        <translation>Cifras de ambos casos</translation>
    </message>
    <message>
        <source>First case</source>
        <translation>Primer caso</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Escenario nuevo</translation>
    </message>
    <message>
        <source>Nothing yet. Edit a field on any page.</source>
        <translation>Aún nada. Edite un campo en cualquier página.</translation>
    </message>
    <message>
        <source>Nothing: it is the plan itself. Select a scenario to see what it changes, or make a new one.</source>
        <translation>Nada: es el plan mismo. Elija un escenario para ver lo que cambia o cree uno nuevo.</translation>
    </message>
    <message>
        <source>Rename the scenario that is shown</source>
        <translation>Cambiar el nombre del escenario mostrado</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Scenarios; the selected one is shown in the whole window</source>
        <translation>Escenarios; el seleccionado se muestra en toda la ventana</translation>
    </message>
    <message>
        <source>Second case</source>
        <translation>Segundo caso</translation>
    </message>
    <message>
        <source>Show field</source>
        <translation>Mostrar campo</translation>
    </message>
    <message>
        <source>Shown in the whole window</source>
        <translation>Se muestra en toda la ventana</translation>
    </message>
    <message>
        <source>The base case is shown, and edits change it. Select a scenario to see and edit that.</source>
        <translation>Se muestra el caso base, y lo que edite lo cambia. Seleccione un escenario para verlo y editarlo.</translation>
    </message>
    <message>
        <source>The project holds no price sheet “%1”.</source>
        <translation>El proyecto no tiene ninguna lista de precios «%1».</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>difference between the two cases</source>
        <translation>diferencia entre los dos casos</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
</context>
<context>
    <name>farthing::ui::Section</name>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>farthing::ui::SimulationRunner</name>
    <message>
        <source>Simulating %1 tasks</source>
        <translation>Simulando %1 tareas</translation>
    </message>
</context>
<context>
    <name>farthing::ui::StageCard</name>
    <message>
        <source>%1 of calls escalate</source>
        <translation>escala el %1 de las llamadas</translation>
    </message>
    <message>
        <source>%1 of cost</source>
        <translation>%1 del coste</translation>
    </message>
    <message>
        <source>Cache hit</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>escalates</source>
        <translation>escala</translation>
    </message>
</context>
<context>
    <name>farthing::ui::StageInspector</name>
    <message>
        <source>Fields of the stage</source>
        <translation>Campos de la etapa</translation>
    </message>
</context>
<context>
    <name>farthing::ui::SurfacePanel</name>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Choose two different numbers.</source>
        <translation>Elija dos números distintos.</translation>
    </message>
    <message>
        <source>Cost per success</source>
        <translation>Coste por éxito</translation>
    </message>
    <message>
        <source>Figure of the surface</source>
        <translation>Cifra de la superficie</translation>
    </message>
    <message>
        <source>Filling the surface</source>
        <translation>Rellenando la superficie</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Margen bruto</translation>
    </message>
    <message>
        <source>Gross margin over two numbers</source>
        <translation>Margen bruto sobre dos números</translation>
    </message>
    <message>
        <source>Number across the surface</source>
        <translation>Número a lo ancho de la superficie</translation>
    </message>
    <message>
        <source>Number up the surface</source>
        <translation>Número a lo alto de la superficie</translation>
    </message>
    <message>
        <source>P(margin at least target)</source>
        <translation>P(margen al menos el objetivo)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Tasks per month</source>
        <translation>Tareas al mes</translation>
    </message>
    <message>
        <source>Tasks per month (log scale)</source>
        <translation>Tareas al mes (escala logarítmica)</translation>
    </message>
    <message>
        <source>Utilisation of the pools</source>
        <translation>Utilización de los pools</translation>
    </message>
    <message>
        <source>Utilisation of the pools (load over capacity)</source>
        <translation>Utilización de los pools (carga sobre capacidad)</translation>
    </message>
    <message>
        <source>across</source>
        <translation>a lo ancho</translation>
    </message>
    <message>
        <source>up</source>
        <translation>a lo alto</translation>
    </message>
</context>
<context>
    <name>farthing::ui::TopBar</name>
    <message>
        <source>  Search or run a command   Ctrl+K</source>
        <translation>  Buscar o ejecutar una orden   Ctrl+K</translation>
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
        <translation>%1 tareas</translation>
    </message>
    <message>
        <source>%1 · refining…</source>
        <translation>%1 · afinando…</translation>
    </message>
    <message>
        <source>%1 · stopped</source>
        <translation>%1 · detenido</translation>
    </message>
    <message>
        <source>, unsaved changes</source>
        <translation>, cambios sin guardar</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>Caso base</translation>
    </message>
    <message>
        <source>Figures of the last valid plan</source>
        <translation>Cifras del último plan válido</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Buscar o ejecutar una orden (Ctrl+K)</translation>
    </message>
    <message>
        <source>Simulated tasks, the time that took, and the 95 % error of the cost per successful task</source>
        <translation>Tareas simuladas, el tiempo que llevó y el error del 95 % del coste por tarea exitosa</translation>
    </message>
    <message>
        <source>Stopped before the plan&apos;s precision was reached; any edit computes again</source>
        <translation>Detenido antes de alcanzar la precisión del plan; cualquier cambio vuelve a calcular</translation>
    </message>
    <message>
        <source>Which scenario is shown and edited. The base case is the plan itself.</source>
        <translation>Qué escenario se muestra y se edita. El caso base es el plan mismo.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>farthing::ui::UtilisationPanel</name>
    <message>
        <source>At %1: P95 wait %2 s, %3 per 1M output tokens</source>
        <translation>Al %1: espera P95 de %2 s, %3 por 1 M de tokens de salida</translation>
    </message>
    <message>
        <source>Replicas are bought so that no hour goes above this utilisation</source>
        <translation>Se compran réplicas para que ninguna hora supere esta utilización</translation>
    </message>
    <message>
        <source>Set target utilisation</source>
        <translation>Fijar la utilización objetivo</translation>
    </message>
    <message>
        <source>Use as target</source>
        <translation>Usar como objetivo</translation>
    </message>
    <message>
        <source>Utilisation looked at</source>
        <translation>Utilización observada</translation>
    </message>
    <message>
        <source>Wait and cost against utilisation</source>
        <translation>Espera y coste según la utilización</translation>
    </message>
</context>
<context>
    <name>farthing::ui::Welcome</name>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Describe the pipeline: stages, models, tokens, retries, caches.</source>
        <translation>Describa el pipeline: etapas, modelos, tokens, reintentos, cachés.</translation>
    </message>
    <message>
        <source>Drop a CSV, XLSX or JSON price sheet anywhere in this window. Three columns are enough: model, input price, output price.</source>
        <translation>Suelte una lista de precios CSV, XLSX o JSON en esta ventana. Bastan tres columnas: modelo, precio de entrada, precio de salida.</translation>
    </message>
    <message>
        <source>Farthing</source>
        <translation>Farthing</translation>
    </message>
    <message>
        <source>Guide and shortcuts (F1)</source>
        <translation>Guía y atajos (F1)</translation>
    </message>
    <message>
        <source>Import pricing</source>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>Mark what you are unsure of. Every edit is simulated again at once.</source>
        <translation>Marque aquello de lo que no está seguro. Cada cambio se simula de nuevo al momento.</translation>
    </message>
    <message>
        <source>New plan (Ctrl+N)</source>
        <translation>Plan nuevo (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open %1 in %2</source>
        <translation>Abrir %1 en %2</translation>
    </message>
    <message>
        <source>Open… (Ctrl+O)</source>
        <translation>Abrir… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Or start from your own prices</source>
        <translation>O empezar con sus propios precios</translation>
    </message>
    <message>
        <source>Plans you save or open appear here.</source>
        <translation>Los planes que guarde o abra aparecen aquí.</translation>
    </message>
    <message>
        <source>Read the cost of a successful task, ask why, export the charts.</source>
        <translation>Lea el coste de una tarea exitosa, pregunte por qué, exporte los gráficos.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Tres pasos</translation>
    </message>
    <message>
        <source>What will one successful task cost, and what margin is left?</source>
        <translation>¿Cuánto costará una tarea exitosa, y qué margen queda?</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>opens a copy with the bundled prices</source>
        <translation>abre una copia con los precios incluidos</translation>
    </message>
</context>
<context>
    <name>farthing::ui::WhatIfSlider</name>
    <message>
        <source>Drag to see what would be. The dashed tick marks where the value stood; Esc takes the change back.</source>
        <translation>Arrastre para ver qué pasaría. La marca discontinua señala dónde estaba el valor; Esc deshace el cambio.</translation>
    </message>
    <message>
        <source>Now %1, before %2</source>
        <translation>Ahora %1, antes %2</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Deslizar %1</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Y si…: %1</translation>
    </message>
</context>
<context>
    <name>farthing::ui::WhyDesk</name>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Finding what would change it most</source>
        <translation>Buscando qué lo cambiaría más</translation>
    </message>
    <message>
        <source>Stopped. The next edit computes it.</source>
        <translation>Detenido. El próximo cambio lo calcula.</translation>
    </message>
    <message>
        <source>The plan has errors, so there is no figure.</source>
        <translation>El plan tiene errores, así que no hay cifra.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
</context>
<context>
    <name>farthing::ui::WhyPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Cerrar la explicación</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Figure that is explained</source>
        <translation>Cifra que se explica</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Inputs and sources of the chosen row</source>
        <translation>Entradas y fuentes de la fila elegida</translation>
    </message>
    <message>
        <source>Single tasks</source>
        <translation>Tareas sueltas</translation>
    </message>
    <message>
        <source>The list with its inputs and sources: as a table for a mail, in columns for a sheet</source>
        <translation>La lista con sus entradas y fuentes: como tabla para un correo, en columnas para una hoja</translation>
    </message>
    <message>
        <source>What the number is made of</source>
        <translation>De qué se compone la cifra</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
</context>
<context>
    <name>farthing::ui::WorkStrip</name>
    <message>
        <source>%1, %2 minutes left</source>
        <translation>%1, quedan %2 minutos</translation>
    </message>
    <message>
        <source>%1, %2 seconds left</source>
        <translation>%1, quedan %2 segundos</translation>
    </message>
    <message>
        <source>%1, 1 minute left</source>
        <translation>%1, queda 1 minuto</translation>
    </message>
    <message>
        <source>%1, 1 second left</source>
        <translation>%1, queda 1 segundo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Stop this (Esc)</source>
        <translation>Parar (Esc)</translation>
    </message>
</context>
</TS>
