<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About xrayviewer</source>
        <translation>О программе xrayviewer</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>Снимок грудной клетки</translation>
    </message>
    <message>
        <source>Films stay on this computer. The program does not use the network.</source>
        <translation>Снимки остаются на этом компьютере. Программа не пользуется сетью.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The licences of the libraries it is built on come with it, in THIRD_PARTY_LICENCES.</source>
        <translation>Свободная программа под лицензией Apache License 2.0. Лицензии использованных библиотек прилагаются в THIRD_PARTY_LICENCES.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis. The program is not a medical device; do not base decisions about patients on what it shows.</source>
        <translation>Только для исследований. Не для диагностики. Программа не является медицинским изделием; не принимайте решений о пациентах на основании того, что она показывает.</translation>
    </message>
    <message>
        <source>Version {0}, Qt {1}</source>
        <translation>Версия {0}, Qt {1}</translation>
    </message>
</context>
<context>
    <name>AnalysisStateView</name>
    <message>
        <source>Analyse again</source>
        <translation>Проанализировать снова</translation>
    </message>
    <message>
        <source>Analysing the film…</source>
        <translation>Анализ снимка…</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Снимок не открыт.</translation>
    </message>
    <message>
        <source>No model speaks about this film until you choose one.</source>
        <translation>Ни одна модель не оценивает этот снимок, пока вы не выберете модель.</translation>
    </message>
    <message>
        <source>Starting the models; the first film takes a few seconds…</source>
        <translation>Запуск моделей; первый снимок займёт несколько секунд…</translation>
    </message>
    <message>
        <source>State of the analysis</source>
        <translation>Состояние анализа</translation>
    </message>
    <message>
        <source>The analysis is under way</source>
        <translation>Идёт анализ</translation>
    </message>
    <message>
        <source>Waiting for the film and its models…</source>
        <translation>Ожидание снимка и его моделей…</translation>
    </message>
</context>
<context>
    <name>CardOutline</name>
    <message>
        <source>Bank card, 85.6 mm wide</source>
        <translation>Банковская карта, ширина 85,6 мм</translation>
    </message>
    <message>
        <source>Card outline</source>
        <translation>Контур карты</translation>
    </message>
    <message>
        <source>Left and right arrow keys change its width</source>
        <translation>Стрелки влево и вправо меняют ширину</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Scores before and after</source>
        <translation>Оценки до и после</translation>
    </message>
</context>
<context>
    <name>CommandToolbar</name>
    <message>
        <source>Free space</source>
        <translation>Свободное место</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Другие инструменты</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Готовые окна</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare screenings</source>
        <translation>Сравнение скринингов</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Films with another result</source>
        <translation>Снимки с другим результатом</translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation>Скрининг {0}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Доля верных ответов</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Показатель Брайера</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Ошибка калибровки</translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation>Наклон калибровки</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохи</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <translation>Показатели обоих</translation>
    </message>
    <message>
        <source>Films measured</source>
        <translation>Измерено снимков</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность (PPV)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чувствительность</translation>
    </message>
    <message>
        <source>Shows how much of a figure comes from patients on both sides of the split.</source>
        <translation>Показывает, какая часть показателя объясняется пациентами по обе стороны разбиения.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Специфичность</translation>
    </message>
    <message>
        <source>Train the same with films dealt at ra&amp;ndom</source>
        <translation>Обучить так же, распределив снимки слу&amp;чайно</translation>
    </message>
    <message>
        <source>Trains the same again and measures it on films of other sources or folders.</source>
        <translation>Обучает так же ещё раз и проверяет на снимках из других источников или папок.</translation>
    </message>
    <message>
        <source>Trains the same again and measures it on the films that were taken last.</source>
        <translation>Обучает так же ещё раз и проверяет на снимках, сделанных последними.</translation>
    </message>
    <message>
        <source>no other training</source>
        <translation>нет другого обучения</translation>
    </message>
    <message>
        <source>“{0}” is trained now; see “Run”. Compare with it once it has ended.</source>
        <translation>«{0}» сейчас обучается; см. «Запуск». Сравните с ним, когда оно закончится.</translation>
    </message>
    <message>
        <source>…measured on &amp;later films</source>
        <translation>…проверка на более по&amp;здних снимках</translation>
    </message>
    <message>
        <source>…measured on other &amp;places</source>
        <translation>…проверка в других &amp;местах</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Acc {0}</source>
        <translation>Уч. № {0}</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <translation>Кадр {0} из {1}</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Identity hidden</source>
        <translation>Личность скрыта</translation>
    </message>
    <message>
        <source>Laterality {0}</source>
        <translation>Сторона {0}</translation>
    </message>
    <message>
        <source>VOI LUT {0}</source>
        <translation>VOI LUT {0}</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Зум {0} %</translation>
    </message>
    <message>
        <source>under 2 months</source>
        <translation>до 2 месяцев</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} мес.</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} л.</translation>
    </message>
</context>
<context>
    <name>CourtPicture</name>
    <message>
        <source>Film</source>
        <translation>Снимок</translation>
    </message>
</context>
<context>
    <name>CourtView</name>
    <message>
        <source>&amp;Back to the films</source>
        <translation>&amp;Назад к снимкам</translation>
    </message>
    <message>
        <source>&amp;Change the label to “{0}”</source>
        <translation>&amp;Изменить метку на «{0}»</translation>
    </message>
    <message>
        <source>&amp;Keep the label, next film</source>
        <translation>&amp;Оставить метку, следующий снимок</translation>
    </message>
    <message>
        <source>&amp;Leave this film out</source>
        <translation>Ис&amp;ключить этот снимок</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Повторить &amp;попытку</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>О&amp;тменить последнее изменение</translation>
    </message>
    <message>
        <source>0  I cannot tell</source>
        <translation>0  Не могу сказать</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Изменить метку</translation>
    </message>
    <message>
        <source>Does this film show “{0}”?</source>
        <translation>Есть ли на этом снимке «{0}»?</translation>
    </message>
    <message>
        <source>Every film with a doubtful label has been voted on.</source>
        <translation>По всем снимкам с сомнительной меткой ответ уже дан.</translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation>Просмотрено снимков</translation>
    </message>
    <message>
        <source>Heads that have not seen this film give its label a score of {0}.</source>
        <translation>Классификаторы, не видевшие этот снимок, оценивают его метку в {0}.</translation>
    </message>
    <message>
        <source>Label court</source>
        <translation>Пересмотр меток</translation>
    </message>
    <message>
        <source>Labels are being compared…</source>
        <translation>Метки сравниваются…</translation>
    </message>
    <message>
        <source>No film that waits for a vote has a label that is likely wrong.</source>
        <translation>Среди снимков, ожидающих ответа, нет снимков с вероятно ошибочной меткой.</translation>
    </message>
    <message>
        <source>No label is likely wrong.</source>
        <translation>Вероятно ошибочных меток нет.</translation>
    </message>
    <message>
        <source>One film with a label that is likely wrong waits for a vote.</source>
        <translation>Один снимок с вероятно ошибочной меткой ждёт вашего ответа.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Quick heads that had not seen a film agree with its label, or are not sure enough to doubt it. That does not prove the labels right.</source>
        <translation>Быстрые классификаторы, не видевшие снимок, согласны с его меткой или недостаточно уверены, чтобы в ней сомневаться. Это не доказывает, что метки верны.</translation>
    </message>
    <message>
        <source>Show in &amp;viewer</source>
        <translation>Показать в про&amp;смотре</translation>
    </message>
    <message>
        <source>Some films that nobody doubts are among those you are asked about. Label and score are shown once you have answered.</source>
        <translation>Среди предлагаемых снимков есть и такие, в которых никто не сомневается. Метка и оценка показываются после вашего ответа.</translation>
    </message>
    <message>
        <source>The label says: {0}.</source>
        <translation>Метка: {0}.</translation>
    </message>
    <message>
        <source>What does this film show?</source>
        <translation>Что видно на этом снимке?</translation>
    </message>
    <message>
        <source>You agree with the label.</source>
        <translation>Вы согласны с меткой.</translation>
    </message>
    <message>
        <source>You could not tell.</source>
        <translation>Вы не смогли решить.</translation>
    </message>
    <message>
        <source>You have voted on {0} films.</source>
        <translation>Вы ответили по снимкам: {0}.</translation>
    </message>
    <message>
        <source>You say: {0}.</source>
        <translation>Ваш ответ: {0}.</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>не {0}</translation>
    </message>
    <message>
        <source>{0} films with a label that is likely wrong wait for a vote.</source>
        <translation>Снимков с вероятно ошибочной меткой, ждущих ответа: {0}.</translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <source>It is kept in {0}</source>
        <translation>Он хранится в {0}</translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation>Отчёт о прошлом запуске</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Текст отчёта</translation>
    </message>
    <message>
        <source>The program met an error the last time it ran. The report below holds versions and places in the program&apos;s code, and nothing of films or patients. It was sent nowhere; if you want the error looked into, copy it for whoever supports you.</source>
        <translation>В прошлый раз в программе произошла ошибка. В отчёте ниже указаны версии и места в коде программы; о снимках и пациентах в нём ничего нет. Он никуда не отправлен; если нужно разобраться в ошибке, скопируйте его для своей службы поддержки.</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>&amp;Doubtful labels…</source>
        <translation>&amp;Сомнительные метки…</translation>
    </message>
    <message>
        <source>&amp;Next: recipe</source>
        <translation>&amp;Далее: рецепт</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Change label to</source>
        <translation>Изменить метку на</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Выбрать таблицу…</translation>
    </message>
    <message>
        <source>Drop a folder with one folder of films for each label</source>
        <translation>Перетащите сюда папку, где для каждой метки есть своя папка снимков</translation>
    </message>
    <message>
        <source>Drop labelled films here</source>
        <translation>Перетащите сюда размеченные снимки</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Films and labels</source>
        <translation>Снимки и метки</translation>
    </message>
    <message>
        <source>Films are being read</source>
        <translation>Снимки читаются</translation>
    </message>
    <message>
        <source>Films read</source>
        <translation>Прочитано снимков</translation>
    </message>
    <message>
        <source>Folder of labelled films</source>
        <translation>Папка с размеченными снимками</translation>
    </message>
    <message>
        <source>For example “normal” and “pneumonia”. A folder with train, val and test works too, and so does a CSV table with the columns path and label (and patient, split).</source>
        <translation>Например, «норма» и «пневмония». Подходит также папка с подпапками train, val и test или таблица CSV со столбцами path и label (а также patient, split).</translation>
    </message>
    <message>
        <source>Labels and what was found</source>
        <translation>Метки и что найдено</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Поиск снимков…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>Другая метка</translation>
    </message>
    <message>
        <source>Other table…</source>
        <translation>Другая таблица…</translation>
    </message>
    <message>
        <source>Shortcuts and more films</source>
        <translation>Обходные признаки и новые снимки</translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation>Показать в просмотре</translation>
    </message>
    <message>
        <source>Shows the films whose label is most likely wrong, for a second vote.</source>
        <translation>Показывает снимки, метка которых вероятнее всего ошибочна, для повторной оценки.</translation>
    </message>
    <message>
        <source>Some films with “{0}”</source>
        <translation>Некоторые снимки с меткой «{0}»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Table of labelled films</source>
        <translation>Таблица размеченных снимков</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>The films that this is about</source>
        <translation>Снимки, о которых идёт речь</translation>
    </message>
    <message>
        <source>The films whose label you wanted to change</source>
        <translation>Снимки, метку которых вы хотели изменить</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что обратить внимание</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>DeviceNoticeView</name>
    <message>
        <source>Device that failed</source>
        <translation>Отказавшее устройство</translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation>Попробовать устройство снова</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>Отпустите, чтобы открыть</translation>
    </message>
</context>
<context>
    <name>EpochPlot</name>
    <message>
        <source>epoch {0}: {1}</source>
        <translation>эпоха {0}: {1}</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Epochs</source>
        <translation>Эпохи</translation>
    </message>
</context>
<context>
    <name>EpochTableModel</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Доля верных ответов</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Loss, choosing</source>
        <translation>Потери, выбор</translation>
    </message>
    <message>
        <source>Loss, learning</source>
        <translation>Потери, обучение</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>best</source>
        <translation>лучшая</translation>
    </message>
</context>
<context>
    <name>EvidencePainter</name>
    <message>
        <source>0 to {0} log-odds, same for all findings</source>
        <translation>0–{0} логит, одинаково для всех находок</translation>
    </message>
    <message>
        <source>0 to {0} log-odds, this finding&apos;s own scale</source>
        <translation>0–{0} логит, своя шкала этой находки</translation>
    </message>
    <message>
        <source>INPUT CHECK REFUSED</source>
        <translation>ВХОДНОЙ КОНТРОЛЬ: ОТКЛОНЕНО</translation>
    </message>
    <message>
        <source>NO RELIABLE LOCATION</source>
        <translation>НЕТ НАДЁЖНОГО МЕСТА</translation>
    </message>
    <message>
        <source>The map failed its checks.</source>
        <translation>Карта не прошла проверку.</translation>
    </message>
    <message>
        <source>Where the score came from,</source>
        <translation>Откуда взялась оценка,</translation>
    </message>
    <message>
        <source>not the outline of a lesion</source>
        <translation>а не контур поражения</translation>
    </message>
    <message>
        <source>{0}, same scale for all findings</source>
        <translation>{0}, одна шкала для всех находок</translation>
    </message>
    <message>
        <source>{0}, scaled to this map alone</source>
        <translation>{0}, шкала только этой карты</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Also study dates and notes. What is burnt into a picture stays either way.</source>
        <translation>Также даты исследований и заметки. То, что впечатано в изображение, остаётся в любом случае.</translation>
    </message>
    <message>
        <source>Copy films in sight to train on…</source>
        <translation>Копировать видимые снимки для обучения…</translation>
    </message>
    <message>
        <source>Copy films to train on</source>
        <translation>Копирование снимков для обучения</translation>
    </message>
    <message>
        <source>Counts, how the scores are distributed, and a page for each positive film.</source>
        <translation>Количества, распределение оценок и страница для каждого положительного снимка.</translation>
    </message>
    <message>
        <source>Export what is in sight</source>
        <translation>Экспорт видимых снимков</translation>
    </message>
    <message>
        <source>Into a new folder, all with one label that you give; they keep their pixels.</source>
        <translation>В новую папку, все с одной меткой, которую вы зададите; пиксели не меняются.</translation>
    </message>
    <message>
        <source>Label of the {0} films in sight, such as “normal”:</source>
        <translation>Метка для видимых снимков ({0}), например «норма»:</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>Новая папка (*)</translation>
    </message>
    <message>
        <source>New folder for the films</source>
        <translation>Новая папка для снимков</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Отчёт в PDF…</translation>
    </message>
    <message>
        <source>Reports (*{0})</source>
        <translation>Отчёты (*{0})</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Таблицы (*{0})</translation>
    </message>
    <message>
        <source>With names of files and patients</source>
        <translation>С именами файлов и пациентов</translation>
    </message>
    <message>
        <source>labelled films</source>
        <translation>размеченные снимки</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
</context>
<context>
    <name>FilmBadges</name>
    <message>
        <source>! 1 REMARK</source>
        <translation>! 1 ЗАМЕЧАНИЕ</translation>
    </message>
    <message>
        <source>! {0} REMARKS</source>
        <translation>! ЗАМЕЧАНИЙ: {0}</translation>
    </message>
    <message>
        <source>A smaller stand-in; the full film is being read.</source>
        <translation>Уменьшенная замена; полный снимок ещё читается.</translation>
    </message>
    <message>
        <source>Black and white are exchanged.</source>
        <translation>Чёрное и белое поменяны местами.</translation>
    </message>
    <message>
        <source>COLOUR IMAGE: NOT A RADIOGRAPH?</source>
        <translation>ЦВЕТНОЕ: НЕ РЕНТГЕНОГРАММА?</translation>
    </message>
    <message>
        <source>Compression has changed the pixels of this film.</source>
        <translation>Сжатие изменило пиксели этого снимка.</translation>
    </message>
    <message>
        <source>EARLIER FILM</source>
        <translation>ПРЕДЫДУЩИЙ СНИМОК</translation>
    </message>
    <message>
        <source>ENHANCED</source>
        <translation>ОБРАБОТАНО</translation>
    </message>
    <message>
        <source>FLIPPED</source>
        <translation>ОТРАЖЕНО</translation>
    </message>
    <message>
        <source>Filtered on screen only: {0}.</source>
        <translation>Отфильтровано только на экране: {0}.</translation>
    </message>
    <message>
        <source>INVERTED</source>
        <translation>ИНВЕРТИРОВАНО</translation>
    </message>
    <message>
        <source>LOSSY</source>
        <translation>С ПОТЕРЯМИ</translation>
    </message>
    <message>
        <source>Mirrored: left and right are exchanged.</source>
        <translation>Отражено: лево и право поменяны местами.</translation>
    </message>
    <message>
        <source>PREVIEW 1/{0}</source>
        <translation>ЭСКИЗ 1/{0}</translation>
    </message>
    <message>
        <source>Parts of it were painted over to see other scores. Esc ends.</source>
        <translation>Части снимка закрашены, чтобы увидеть другие оценки. Esc завершает.</translation>
    </message>
    <message>
        <source>REFUSED, SCORES SHOWN</source>
        <translation>ОТКЛОНЕНО, ОЦЕНКИ ПОКАЗАНЫ</translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation>ПОВЁРНУТО НА {0}°</translation>
    </message>
    <message>
        <source>Radiographs have grey levels only.</source>
        <translation>У рентгенограмм бывают только оттенки серого.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>СИНТЕТИЧЕСКИЙ</translation>
    </message>
    <message>
        <source>TEXT BURNED IN</source>
        <translation>ТЕКСТ НА СНИМКЕ</translation>
    </message>
    <message>
        <source>The file says that it shows no patient.</source>
        <translation>В файле указано, что пациента на нём нет.</translation>
    </message>
    <message>
        <source>The film chosen last cannot be shown; this is an earlier one.</source>
        <translation>Последний выбранный снимок показать нельзя; это предыдущий.</translation>
    </message>
    <message>
        <source>The input check refused this picture. Its scores are shown all the same.</source>
        <translation>Входной контроль отклонил это изображение. Оценки всё же показаны.</translation>
    </message>
    <message>
        <source>The pixels themselves may name the patient; that cannot be hidden.</source>
        <translation>Имя пациента может быть впечатано в сами пиксели; скрыть его нельзя.</translation>
    </message>
    <message>
        <source>Turned clockwise from how the file holds it.</source>
        <translation>Повёрнуто по часовой стрелке относительно файла.</translation>
    </message>
    <message>
        <source>WHAT IF: CHANGED PICTURE</source>
        <translation>ЧТО ЕСЛИ: ИЗМЕНЕНО</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Films</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Films by patient, study and series</source>
        <translation>Снимки по пациенту, исследованию и серии</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Как найдены</translation>
    </message>
    <message>
        <source>Back to the threshold of the model</source>
        <translation>Вернуть порог модели</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>По столбцу</translation>
    </message>
    <message>
        <source>Films in sight</source>
        <translation>Видимые снимки</translation>
    </message>
    <message>
        <source>Models, highest first</source>
        <translation>Модели, сначала высокие</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search name, patient, reason, note</source>
        <translation>Имя, пациент, причина, заметка</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Threshold in force</source>
        <translation>Действующий порог</translation>
    </message>
    <message>
        <source>Threshold of the model</source>
        <translation>Порог модели</translation>
    </message>
    <message>
        <source>as the model</source>
        <translation>как у модели</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>odds × {0}</source>
        <translation>шансы × {0}</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} вместо {1}</translation>
    </message>
</context>
<context>
    <name>FindingsDelegate</name>
    <message>
        <source>{0}, refused</source>
        <translation>{0}, отклонено</translation>
    </message>
</context>
<context>
    <name>FindingsListView</name>
    <message>
        <source>Findings</source>
        <translation>Находки</translation>
    </message>
</context>
<context>
    <name>FindingsRows</name>
    <message numerus="yes">
        <source>%Ln negative</source>
        <translation>
            <numerusform>%Ln отрицательная</numerusform>
            <numerusform>%Ln отрицательные</numerusform>
            <numerusform>%Ln отрицательных</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings and their figures</source>
        <translation>Находки и их показатели</translation>
    </message>
    <message>
        <source>Negative findings</source>
        <translation>Отрицательные находки</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Findings panel</source>
        <translation>Панель находок</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Только для исследований, не для диагностики.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
</context>
<context>
    <name>GateChecksView</name>
    <message>
        <source>Caution</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Input check</source>
        <translation>Входной контроль</translation>
    </message>
    <message>
        <source>Input check: 1 remark</source>
        <translation>Входной контроль: 1 замечание</translation>
    </message>
    <message>
        <source>Input check: all well</source>
        <translation>Входной контроль: всё в порядке</translation>
    </message>
    <message>
        <source>Input check: refused</source>
        <translation>Входной контроль: отклонено</translation>
    </message>
    <message>
        <source>Input check: {0} remarks</source>
        <translation>Входной контроль: замечаний — {0}</translation>
    </message>
    <message>
        <source>More unusual in this than {0} % of chest films.</source>
        <translation>В этом необычнее, чем {0} % снимков грудной клетки.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Remarks of the input check</source>
        <translation>Замечания входного контроля</translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Figures by view, sex, age and origin</source>
        <translation>Показатели по проекции, полу, возрасту и источнику</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чувствительность</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Специфичность</translation>
    </message>
    <message>
        <source>Too few films to say much.</source>
        <translation>Слишком мало снимков для выводов.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Проекция</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>with / without</source>
        <translation>с находкой / без неё</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Клавиатура и мышь</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Что нового</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Снимок не открыт.</translation>
    </message>
    <message>
        <source>Window from {0} to {1}</source>
        <translation>Окно от {0} до {1}</translation>
    </message>
    <message>
        <source>{0}: {1} pixels</source>
        <translation>{0}: {1} пикс.</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Film</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Снимок не открыт.</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>отражено</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} на {1} пикселей</translation>
    </message>
</context>
<context>
    <name>JudgementBar</name>
    <message>
        <source>Agreement with the models</source>
        <translation>Согласие с моделями</translation>
    </message>
    <message>
        <source>Chosen film</source>
        <translation>Выбранный снимок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the chosen film</source>
        <translation>Открыть выбранный снимок</translation>
    </message>
    <message>
        <source>Open the chosen film for reading  (Enter)</source>
        <translation>Открыть выбранный снимок для просмотра  (Enter)</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Ваше решение</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>&amp;Press a key</source>
        <translation>Нажать к&amp;лавишу</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>&amp;Назначить</translation>
    </message>
    <message>
        <source>Add as a&amp;nother</source>
        <translation>&amp;Добавить ещё одну</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Команды и клавиши</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys &amp;as in</source>
        <translation>Клавиши &amp;как в</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Клавиши как в</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>С&amp;бросить</translation>
    </message>
    <message>
        <source>Re&amp;move keys</source>
        <translation>&amp;Убрать клавиши</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>У команды уже есть эта клавиша.</translation>
    </message>
    <message>
        <source>The key belongs to “{0}”, which will lose it.</source>
        <translation>Клавиша принадлежит команде «{0}» и будет у неё отнята.</translation>
    </message>
    <message>
        <source>The key is free.</source>
        <translation>Клавиша свободна.</translation>
    </message>
    <message>
        <source>The key is kept for “{0}”, which other viewers have there.</source>
        <translation>Клавиша оставлена для «{0}», как в других программах просмотра.</translation>
    </message>
    <message>
        <source>Undo all &amp;changes</source>
        <translation>Отменить все &amp;изменения</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Отменить все изменения</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Films</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
</context>
<context>
    <name>LearningCurvePlot</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>What more films would bring</source>
        <translation>Что дали бы новые снимки</translation>
    </message>
    <message>
        <source>patients to learn from</source>
        <translation>пациенты для обучения</translation>
    </message>
    <message>
        <source>{0} patients: {1}</source>
        <translation>пациентов {0}: {1}</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Where the evidence lies</source>
        <translation>Где находятся признаки</translation>
    </message>
    <message>
        <source>Where the evidence lies: {0}</source>
        <translation>Где находятся признаки: {0}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Заметка…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “{0}”</source>
        <translation>&amp;Отменить удаление «{0}»</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Использовать эту модель</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Экспорт модели</translation>
    </message>
    <message>
        <source>Exported models (*.zip card.json)</source>
        <translation>Экспортированные модели (*.zip card.json)</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Импорт модели</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Карточка модели</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Новое имя:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on “{0}”:</source>
        <translation>Заметка о «{0}»:</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>Переименование модели</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Takes an exported model: a ZIP archive, or card.json in a model folder.</source>
        <translation>Принимает экспортированную модель: архив ZIP или card.json в папке модели.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Архивы ZIP (*.zip)</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>входит в программу</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>использовать нельзя</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваша</translation>
    </message>
    <message>
        <source>yours, in use</source>
        <translation>ваша, используется</translation>
    </message>
    <message>
        <source>yours, with doubts</source>
        <translation>ваша, под сомнением</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Film</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Снимок {0}</translation>
    </message>
    <message>
        <source>Films, view and window</source>
        <translation>Снимки, вид и окно</translation>
    </message>
    <message>
        <source>Findings and window</source>
        <translation>Находки и окно</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Window content</source>
        <translation>Содержимое окна</translation>
    </message>
    <message>
        <source>{0} — xrayviewer</source>
        <translation>{0} — xrayviewer</translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>&amp;Next place</source>
        <translation>&amp;Следующее место</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Places here: {0}. Chapters: {1}.</source>
        <translation>Мест здесь: {0}. Глав: {1}.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Текст руководства</translation>
    </message>
</context>
<context>
    <name>MapCheckView</name>
    <message>
        <source>Check of the heat map</source>
        <translation>Проверка тепловой карты</translation>
    </message>
    <message>
        <source>Checking the map…</source>
        <translation>Карта проверяется…</translation>
    </message>
    <message>
        <source>Figures of the check</source>
        <translation>Показатели проверки</translation>
    </message>
    <message>
        <source>Show the map all the same</source>
        <translation>Всё равно показать карту</translation>
    </message>
    <message>
        <source>The map is being checked</source>
        <translation>Карта проверяется</translation>
    </message>
    <message>
        <source>Where the evidence lies</source>
        <translation>Где находятся признаки</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>&amp;Heat map on the film</source>
        <translation>&amp;Тепловая карта на снимке</translation>
    </message>
    <message>
        <source>C&amp;ut-off</source>
        <translation>Нижняя &amp;граница</translation>
    </message>
    <message>
        <source>Choose a finding to see where its score came from.</source>
        <translation>Выберите находку, чтобы увидеть, откуда взялась её оценка.</translation>
    </message>
    <message>
        <source>G. Hold Space for the bare film.</source>
        <translation>G. Удерживайте пробел, чтобы видеть чистый снимок.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <source>Nothing on the film speaks for this finding.</source>
        <translation>Ничто на снимке не говорит в пользу этой находки.</translation>
    </message>
    <message>
        <source>Off: the brightest colour is each finding&apos;s own highest value.</source>
        <translation>Выключено: самый яркий цвет — наибольшее значение каждой находки.</translation>
    </message>
    <message>
        <source>Opa&amp;city</source>
        <translation>&amp;Непрозрачность</translation>
    </message>
    <message>
        <source>Same scale for all findings</source>
        <translation>Одна шкала для всех находок</translation>
    </message>
    <message>
        <source>Show its map all the same</source>
        <translation>Всё равно показать карту</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>Стиль тепловой карты</translation>
    </message>
    <message>
        <source>The map failed its checks, so it is not shown.</source>
        <translation>Карта не прошла проверку и поэтому не показана.</translation>
    </message>
    <message>
        <source>The score lies below the operating point, so no map is shown.</source>
        <translation>Оценка ниже рабочей точки, поэтому карта не показана.</translation>
    </message>
    <message>
        <source>Where the score came from, not the outline of a lesion.</source>
        <translation>Откуда взялась оценка, а не контур поражения.</translation>
    </message>
</context>
<context>
    <name>MapMethodControls</name>
    <message>
        <source>Computing the map, which may take minutes…</source>
        <translation>Карта вычисляется, это может занять минуты…</translation>
    </message>
    <message>
        <source>Computing the map…</source>
        <translation>Карта вычисляется…</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>С&amp;лой</translation>
    </message>
    <message>
        <source>Last layer</source>
        <translation>Последний слой</translation>
    </message>
    <message>
        <source>Layer of the heat map</source>
        <translation>Слой тепловой карты</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>&amp;Метод</translation>
    </message>
    <message>
        <source>Method of the heat map</source>
        <translation>Метод тепловой карты</translation>
    </message>
    <message>
        <source>The map is being computed</source>
        <translation>Карта вычисляется</translation>
    </message>
    <message>
        <source>{0}, {1} x {2}</source>
        <translation>{0}, {1} x {2}</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>MessageCards</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model card</source>
        <translation>Карточка модели</translation>
    </message>
    <message>
        <source>Model card of {0}</source>
        <translation>Карточка модели {0}</translation>
    </message>
    <message>
        <source>{0}
Opens the model card.</source>
        <translation>{0}
Открывает карточку модели.</translation>
    </message>
</context>
<context>
    <name>ModelCardDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Копировать текст</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Карточка модели</translation>
    </message>
    <message>
        <source>Text of the model card</source>
        <translation>Текст карточки модели</translation>
    </message>
    <message>
        <source>The model card is on the clipboard.</source>
        <translation>Карточка модели скопирована в буфер обмена.</translation>
    </message>
    <message>
        <source>{0}, version {1}, digest {2}</source>
        <translation>{0}, версия {1}, контрольная сумма {2}</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Архивы (*.zip)</translation>
    </message>
    <message>
        <source>DICOM (*.dcm *.dicom *.ima DICOMDIR)</source>
        <translation>DICOM (*.dcm *.dicom *.ima DICOMDIR)</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Открыть снимки</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation>Скрининг папки</translation>
    </message>
</context>
<context>
    <name>PictureOutput</name>
    <message>
        <source>Export image</source>
        <translation>Экспорт изображения</translation>
    </message>
    <message>
        <source>Film at its own resolution (*.png)</source>
        <translation>Снимок в собственном разрешении (*.png)</translation>
    </message>
    <message>
        <source>The printer ({0}) took no page. Choose another, or print to a file.</source>
        <translation>Принтер ({0}) не принял страницу. Выберите другой или печатайте в файл.</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>Вид скопирован в буфер обмена.</translation>
    </message>
    <message>
        <source>View as on screen (*.png)</source>
        <translation>Вид как на экране (*.png)</translation>
    </message>
    <message>
        <source>film-{0}</source>
        <translation>snimok-{0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Films of both kinds are needed to say what this means.</source>
        <translation>Чтобы сказать, что это значит, нужны снимки обоих видов.</translation>
    </message>
    <message>
        <source>Of 100 patients: {0} false alarms, {1} missed.</source>
        <translation>На 100 пациентов: ложных тревог {0}, пропусков {1}.</translation>
    </message>
    <message>
        <source>Of my patients have it:</source>
        <translation>Среди моих пациентов это есть у:</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Рабочая точка</translation>
    </message>
    <message>
        <source>Sensitivity {0}, specificity {1}.</source>
        <translation>Чувствительность {0}, специфичность {1}.</translation>
    </message>
    <message>
        <source>Share of your patients with the finding</source>
        <translation>Доля ваших пациентов с находкой</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Threshold {0}</source>
        <translation>Порог {0}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>ложные тревоги</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>model says no</source>
        <translation>модель: нет</translation>
    </message>
    <message>
        <source>model says yes</source>
        <translation>модель: да</translation>
    </message>
    <message>
        <source>rightly clear</source>
        <translation>верно чистые</translation>
    </message>
    <message>
        <source>with “{0}”</source>
        <translation>с «{0}»</translation>
    </message>
    <message>
        <source>without</source>
        <translation>без</translation>
    </message>
    <message>
        <source>{0} of its alarms are right.</source>
        <translation>Верных среди её тревог: {0}.</translation>
    </message>
    <message>
        <source>{0} {1}: show films</source>
        <translation>{0} {1}: показать снимки</translation>
    </message>
</context>
<context>
    <name>PrecisionRecallPlot</name>
    <message>
        <source>Precision and recall</source>
        <translation>Точность и чувствительность</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>точность (PPV)</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>чувствительность</translation>
    </message>
    <message>
        <source>threshold {0}: recall {1}, precision {2}</source>
        <translation>порог {0}: чувствительность {1}, точность {2}</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Draw &amp;others</source>
        <translation>Взять &amp;другие</translation>
    </message>
    <message>
        <source>Each film is changed anew at random in every epoch.</source>
        <translation>В каждой эпохе каждый снимок заново случайно изменяется.</translation>
    </message>
    <message>
        <source>Films as the network sees them</source>
        <translation>Снимки, какими их видит сеть</translation>
    </message>
    <message>
        <source>Show films as the &amp;network sees them</source>
        <translation>Показать снимки, какими их видит &amp;сеть</translation>
    </message>
    <message>
        <source>The films are being changed. The first time takes a while.</source>
        <translation>Снимки изменяются. В первый раз это занимает некоторое время.</translation>
    </message>
</context>
<context>
    <name>ProbePlots</name>
    <message>
        <source>Shortcuts and learning curve</source>
        <translation>Обходные признаки и кривая обучения</translation>
    </message>
    <message>
        <source>border only</source>
        <translation>только край</translation>
    </message>
    <message>
        <source>lungs blacked out</source>
        <translation>лёгкие закрашены</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>только размер</translation>
    </message>
    <message>
        <source>trained model</source>
        <translation>обученная модель</translation>
    </message>
    <message>
        <source>whole film</source>
        <translation>весь снимок</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>row {0}, column {1}</source>
        <translation>строка {0}, столбец {1}</translation>
    </message>
    <message>
        <source>shown {0}</source>
        <translation>показано {0}</translation>
    </message>
    <message>
        <source>stored {0}</source>
        <translation>в файле {0}</translation>
    </message>
</context>
<context>
    <name>ProbesView</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Искать снова</translation>
    </message>
    <message>
        <source>&amp;Look for shortcuts</source>
        <translation>&amp;Искать обходные признаки</translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation>Просмотрено снимков</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Quick heads try to tell your labels from whole films, with the lungs blacked out, from the border and from the size of the file, and from growing numbers of patients. It takes a minute or a few; nothing is trained.</source>
        <translation>Быстрые классификаторы пробуют распознать ваши метки по целым снимкам, с закрашенными лёгкими, по краю и по размеру файла, а также на растущем числе пациентов. Это занимает минуту или несколько; ничего не обучается.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Обходные признаки</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Deal all films anew, by patient</source>
        <translation>Распределить все снимки заново, по пациентам</translation>
    </message>
    <message>
        <source>Leave the copies out</source>
        <translation>Исключить копии</translation>
    </message>
    <message>
        <source>Leave these films out</source>
        <translation>Исключить эти снимки</translation>
    </message>
    <message>
        <source>Nothing was found in files and headers that would mislead a training.</source>
        <translation>В файлах и заголовках не найдено ничего, что ввело бы обучение в заблуждение.</translation>
    </message>
    <message>
        <source>Show films</source>
        <translation>Показать снимки</translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>&amp;Keep the current model</source>
        <translation>&amp;Оставить текущую модель</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Использовать</translation>
    </message>
    <message>
        <source>AUROC {0}, of the current model {1}</source>
        <translation>AUROC {0}, у текущей модели {1}</translation>
    </message>
    <message>
        <source>Difference of the AUROC: {0}</source>
        <translation>Разность AUROC: {0}</translation>
    </message>
    <message>
        <source>Difference of the accuracy: {0}</source>
        <translation>Разность доли верных ответов: {0}</translation>
    </message>
    <message>
        <source>Films compared</source>
        <translation>Сравнённые снимки</translation>
    </message>
    <message>
        <source>On these films “{0}” cannot be told from “{1}”.</source>
        <translation>На этих снимках «{0}» неотличима от «{1}».</translation>
    </message>
    <message>
        <source>Use it &amp;all the same</source>
        <translation>В&amp;сё равно использовать</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Использовать эту модель</translation>
    </message>
    <message>
        <source>Using it all the same means that nothing shows it to be better on your films than the model that speaks now.</source>
        <translation>Использовать всё равно — значит, что ничто не показывает её превосходства на ваших снимках над моделью, которая работает сейчас.</translation>
    </message>
    <message>
        <source>{0} films of {1} patients, label {2}</source>
        <translation>Снимков: {0}, пациентов: {1}, метка {2}</translation>
    </message>
    <message>
        <source>“{0}” is better than “{1}” on these films.</source>
        <translation>На этих снимках «{0}» лучше, чем «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is compared with the current model on the same films…</source>
        <translation>«{0}» сравнивается с текущей моделью на тех же снимках…</translation>
    </message>
    <message>
        <source>“{0}” is worse than “{1}” on these films.</source>
        <translation>На этих снимках «{0}» хуже, чем «{1}».</translation>
    </message>
</context>
<context>
    <name>ProvenanceView</name>
    <message>
        <source>Where the findings come from</source>
        <translation>Происхождение находок</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Loss by learning rate</source>
        <translation>Потери по скорости обучения</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>скорость обучения</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>потери</translation>
    </message>
    <message>
        <source>rate {0}: loss {1}</source>
        <translation>скорость {0}: потери {1}</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Learning-rate test</source>
        <translation>Проверка скорости обучения</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Raises the rate from step to step on some of your films and watches the loss. Nothing of it stays in the model.</source>
        <translation>Повышает скорость шаг за шагом на некоторых из ваших снимков и следит за потерями. В модели от этого ничего не остаётся.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>Этап {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Suggested: {0}.</source>
        <translation>Предложено: {0}.</translation>
    </message>
    <message>
        <source>Suggested: {0}; the recipe has {1}.</source>
        <translation>Предложено: {0}; в рецепте {1}.</translation>
    </message>
    <message>
        <source>Test learning &amp;rates</source>
        <translation>П&amp;роверить скорости обучения</translation>
    </message>
    <message>
        <source>The loss hardly falls at any rate, so none can be suggested.</source>
        <translation>Потери почти не падают ни при какой скорости, поэтому предложить нечего.</translation>
    </message>
    <message>
        <source>The recipe has the suggested rate, {0}.</source>
        <translation>В рецепте стоит предложенная скорость, {0}.</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>Взять эту скорость</translation>
    </message>
</context>
<context>
    <name>RatioView</name>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Кардиоторакальный индекс</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio {0}</source>
        <translation>Кардиоторакальный индекс {0}</translation>
    </message>
</context>
<context>
    <name>ReadingLabel</name>
    <message>
        <source>Reading film…</source>
        <translation>Чтение снимка…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Чтение {0}…</translation>
    </message>
    <message>
        <source>The last film is still shown</source>
        <translation>Пока показан прошлый снимок</translation>
    </message>
    <message>
        <source>{0} is still shown</source>
        <translation>Пока показан {0}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Film {0}</source>
        <translation>Снимок {0}</translation>
    </message>
    <message>
        <source>Recen&amp;t films</source>
        <translation>&amp;Недавние снимки</translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation>Недавние снимки</translation>
    </message>
</context>
<context>
    <name>RecipeView</name>
    <message>
        <source>A file of ImageNet weights…</source>
        <translation>Файл весов ImageNet…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation>Как в рецепте</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one.</source>
        <translation>Автоматически: видеокарта, если она есть.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Вычислять на</translation>
    </message>
    <message>
        <source>Deal films at random (too good; to compare)</source>
        <translation>Распределить снимки случайно (завышает; для сравнения)</translation>
    </message>
    <message>
        <source>Fetch ImageNet weights from the internet</source>
        <translation>Загрузить веса ImageNet из интернета</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>С нуля</translation>
    </message>
    <message>
        <source>Graphics card (Apple)</source>
        <translation>Видеокарта (Apple)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Видеокарта (CUDA)</translation>
    </message>
    <message>
        <source>How the model learns</source>
        <translation>Как учится модель</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>Веса ImageNet</translation>
    </message>
    <message>
        <source>Keep films aside for an honest test</source>
        <translation>Отложить снимки для честной проверки</translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation>Проверка скорости обучения</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Исходная модель</translation>
    </message>
    <message>
        <source>Most epochs of each stage</source>
        <translation>Наибольшее число эпох каждого этапа</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Имя новой модели</translation>
    </message>
    <message>
        <source>None: all layers start from nothing</source>
        <translation>Нет: все слои начинают с нуля</translation>
    </message>
    <message>
        <source>On this computer: {0} at most.</source>
        <translation>На этом компьютере: не более {0}.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Рецепты</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Начать обучение</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Веса (*.safetensors)</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>На чём вычислять</translation>
    </message>
    <message>
        <source>as the recipe says</source>
        <translation>как в рецепте</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Films that could not be shown</source>
        <translation>Снимки, которые не удалось показать</translation>
    </message>
    <message>
        <source>Show &amp;list</source>
        <translation>Показать &amp;список</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <source>{0} films could not be shown.</source>
        <translation>Не удалось показать снимков: {0}.</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>Hide the scores</source>
        <translation>Скрыть оценки</translation>
    </message>
    <message>
        <source>Logged, without patient data, in {0}</source>
        <translation>Записано в журнал без данных пациента: {0}</translation>
    </message>
    <message>
        <source>Refused picture</source>
        <translation>Отклонённое изображение</translation>
    </message>
    <message>
        <source>Show scores anyway</source>
        <translation>Всё равно показать оценки</translation>
    </message>
    <message>
        <source>The input check refused this picture. Do not trust these scores.</source>
        <translation>Входной контроль отклонил это изображение. Не доверяйте этим оценкам.</translation>
    </message>
    <message>
        <source>The input check refused this picture; it has no scores.</source>
        <translation>Входной контроль отклонил это изображение; оценок у него нет.</translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Are the scores probabilities?</source>
        <translation>Являются ли оценки вероятностями?</translation>
    </message>
    <message>
        <source>score</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>share with the finding</source>
        <translation>доля с находкой</translation>
    </message>
    <message>
        <source>{0} films with a score of {1}: {2} have it</source>
        <translation>снимков {0} с оценкой {1}: находка у {2}</translation>
    </message>
</context>
<context>
    <name>ReportButtons</name>
    <message>
        <source>Opens the folder with curves as PNG and CSV.</source>
        <translation>Открывает папку с кривыми в PNG и CSV.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Plots and tables</source>
        <translation>Графики и таблицы</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>The report could not be written to “{0}”. Choose another folder.</source>
        <translation>Не удалось записать отчёт в «{0}». Выберите другую папку.</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>Отчёт записан в «{0}».</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Screening {0}</source>
        <translation>Скрининг {0}</translation>
    </message>
</context>
<context>
    <name>ResearchLine</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Только для исследований. Не для диагностики.</translation>
    </message>
</context>
<context>
    <name>ResultPlots</name>
    <message>
        <source>Curves</source>
        <translation>Кривые</translation>
    </message>
    <message>
        <source>Nobody has looked for shortcuts in these films yet. Do so under “Shortcuts and more films” in the first step.</source>
        <translation>В этих снимках ещё никто не искал обходных признаков. Сделайте это в разделе «Обходные признаки и новые снимки» на первом шаге.</translation>
    </message>
    <message>
        <source>The same in parts of the films</source>
        <translation>То же по частям снимков</translation>
    </message>
    <message>
        <source>What it may have learned instead</source>
        <translation>Чему модель могла научиться вместо этого</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>&amp;Heat maps</source>
        <translation>&amp;Тепловые карты</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Использовать эту модель</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Доля верных ответов</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Показатель Брайера</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Ошибка калибровки</translation>
    </message>
    <message>
        <source>Change label…</source>
        <translation>Изменить метку…</translation>
    </message>
    <message>
        <source>Choose a training above to see its result.</source>
        <translation>Выберите обучение выше, чтобы увидеть его результат.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Ложные тревоги</translation>
    </message>
    <message>
        <source>Films that are rightly clear</source>
        <translation>Верно чистые снимки</translation>
    </message>
    <message>
        <source>Films that the model got most wrong, at its own threshold ({0})</source>
        <translation>Снимки с самыми грубыми ошибками модели при её собственном пороге ({0})</translation>
    </message>
    <message>
        <source>Films that the model got wrong</source>
        <translation>Снимки, на которых модель ошиблась</translation>
    </message>
    <message>
        <source>Films that were found</source>
        <translation>Найденные снимки</translation>
    </message>
    <message>
        <source>Films that were missed</source>
        <translation>Пропущенные снимки</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>No training has ended yet.</source>
        <translation>Ни одно обучение ещё не закончено.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность (PPV)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чувствительность</translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation>Показать в просмотре</translation>
    </message>
    <message>
        <source>Shows the selected films, or the first one, among the films to learn from.</source>
        <translation>Показывает выбранные снимки или первый из них среди снимков для обучения.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Специфичность</translation>
    </message>
    <message>
        <source>The model of this training was deleted or replaced.</source>
        <translation>Модель этого обучения удалена или заменена.</translation>
    </message>
    <message>
        <source>The result is being read…</source>
        <translation>Результат читается…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Where the verdict came from, on one scale for all these films.</source>
        <translation>Откуда взялось решение; одна шкала для всех этих снимков.</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Грубейшие ошибки</translation>
    </message>
    <message>
        <source>{0}: is “{1}”, model says “{2}” ({3})</source>
        <translation>{0}: метка «{1}», модель: «{2}» ({3})</translation>
    </message>
</context>
<context>
    <name>RocPlot</name>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>false alarms among films without it</source>
        <translation>ложные тревоги среди снимков без находки</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>чувствительность</translation>
    </message>
    <message>
        <source>threshold {0}: sensitivity {1}, specificity {2}</source>
        <translation>порог {0}: чувствительность {1}, специфичность {2}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln снимок</numerusform>
            <numerusform>%Ln снимка</numerusform>
            <numerusform>%Ln снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All screenings</source>
        <translation>&amp;Все скрининги</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Read these films &amp;one by one</source>
        <translation>Смотреть эти снимки &amp;по одному</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Повторить неудавшиеся</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>Screening on screen</source>
        <translation>Показанный скрининг</translation>
    </message>
    <message>
        <source>Starting the models…</source>
        <translation>Запуск моделей…</translation>
    </message>
    <message>
        <source>State of the screening</source>
        <translation>Состояние скрининга</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Table or pictures</source>
        <translation>Таблица или картинки</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>наблюдение окончено</translation>
    </message>
    <message>
        <source>not all files are found yet</source>
        <translation>найдены ещё не все файлы</translation>
    </message>
    <message>
        <source>screened with different versions of the models</source>
        <translation>проведён разными версиями моделей</translation>
    </message>
    <message>
        <source>starting the models…</source>
        <translation>запуск моделей…</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>ждёт своей очереди</translation>
    </message>
    <message>
        <source>{0} films, taking them from the disk…</source>
        <translation>Снимков: {0}, чтение с диска…</translation>
    </message>
    <message>
        <source>{0} goes on afterwards</source>
        <translation>затем продолжится {0}</translation>
    </message>
    <message>
        <source>{0} still to be screened</source>
        <translation>осталось {0}</translation>
    </message>
    <message>
        <source>{0} with the pixels of another</source>
        <translation>{0} с пикселями другого</translation>
    </message>
</context>
<context>
    <name>RunChoice</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>&amp;Watch for new films</source>
        <translation>С&amp;ледить за новыми снимками</translation>
    </message>
    <message>
        <source>Adults&apos; model for all</source>
        <translation>Модель для взрослых для всех</translation>
    </message>
    <message>
        <source>By each film&apos;s age</source>
        <translation>По возрасту на снимке</translation>
    </message>
    <message>
        <source>Children&apos;s model for all</source>
        <translation>Модель для детей для всех</translation>
    </message>
    <message>
        <source>Films that come into the folder later are screened too, until you stop.</source>
        <translation>Снимки, которые появятся в папке позже, тоже обрабатываются, пока вы не остановите.</translation>
    </message>
    <message>
        <source>How to screen</source>
        <translation>Как проводить скрининг</translation>
    </message>
    <message>
        <source>Model for screening</source>
        <translation>Модель для скрининга</translation>
    </message>
    <message>
        <source>Watch the folder for new films</source>
        <translation>Следить за новыми снимками в папке</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln снимок</numerusform>
            <numerusform>%Ln снимка</numerusform>
            <numerusform>%Ln снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>About {0}</source>
        <translation>О скрининге {0}</translation>
    </message>
    <message>
        <source>All its films come into one list, with what the models find on each. Also a ZIP, a DICOMDIR or many files.</source>
        <translation>Все снимки попадут в один список вместе с тем, что на них находят модели. Подходят также ZIP, DICOMDIR или много файлов.</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>Выбрать {0}</translation>
    </message>
    <message>
        <source>Compare two chosen screenings</source>
        <translation>Сравнить два выбранных скрининга</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete screenings</source>
        <translation>Удаление скринингов</translation>
    </message>
    <message>
        <source>Delete the chosen screenings</source>
        <translation>Удалить выбранные скрининги</translation>
    </message>
    <message>
        <source>Delete this screening with your verdicts and notes? The films stay.</source>
        <translation>Удалить этот скрининг вместе с вашими решениями и заметками? Снимки останутся.</translation>
    </message>
    <message>
        <source>Delete {0} screenings with your verdicts and notes? The films stay.</source>
        <translation>Удалить скрининги ({0}) вместе с вашими решениями и заметками? Снимки останутся.</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Перетащите папку сюда</translation>
    </message>
    <message>
        <source>Many films</source>
        <translation>Много снимков</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Открыть {0}</translation>
    </message>
    <message>
        <source>Past screenings</source>
        <translation>Прошлые скрининги</translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation>Скрининг &amp;папки…</translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation>Скрининг папки</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Скрининги</translation>
    </message>
    <message>
        <source>Starting the screening…</source>
        <translation>Скрининг начинается…</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>неудачно: {0}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>О&amp;тбросить…</translation>
    </message>
    <message>
        <source>Curves and epochs</source>
        <translation>Кривые и эпохи</translation>
    </message>
    <message>
        <source>Discard the training “{0}” with all epochs it has reached?</source>
        <translation>Отбросить обучение «{0}» со всеми пройденными эпохами?</translation>
    </message>
    <message>
        <source>Discard training</source>
        <translation>Отбросить обучение</translation>
    </message>
    <message>
        <source>Ends the training now and makes a model of its best epoch so far.</source>
        <translation>Заканчивает обучение сейчас и делает модель из лучшей пока эпохи.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохи</translation>
    </message>
    <message>
        <source>Epochs and log</source>
        <translation>Эпохи и журнал</translation>
    </message>
    <message>
        <source>Goes on later from the last finished epoch, also after closing the program.</source>
        <translation>Продолжится позже с последней законченной эпохи, в том числе после закрытия программы.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>No training is at work. Those that have ended are under “Result”.</source>
        <translation>Сейчас обучения нет. Законченные находятся в разделе «Результат».</translation>
    </message>
    <message>
        <source>No training yet. Choose films and a recipe, then start one.</source>
        <translation>Обучения пока нет. Выберите снимки и рецепт и начните его.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>К результату</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>Остановить, взять лучшее</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>at detector</source>
        <translation>у детектора</translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation>у сканера</translation>
    </message>
    <message>
        <source>by reader</source>
        <translation>пользователем</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>калибровано</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>приблизительно</translation>
    </message>
</context>
<context>
    <name>ScreenOffer</name>
    <message>
        <source>All of them in one list, with what the models find on each.</source>
        <translation>Все в одном списке вместе с тем, что на них находят модели.</translation>
    </message>
    <message numerus="yes">
        <source>Screen these %Ln films</source>
        <translation>
            <numerusform>Скрининг: %Ln снимок</numerusform>
            <numerusform>Скрининг: %Ln снимка</numerusform>
            <numerusform>Скрининг: %Ln снимков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreeningGallery</name>
    <message>
        <source>Films of the screening as pictures</source>
        <translation>Снимки скрининга картинками</translation>
    </message>
</context>
<context>
    <name>ScreeningTable</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Films of the screening</source>
        <translation>Снимки скрининга</translation>
    </message>
</context>
<context>
    <name>ScreeningTableModel</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Input check</source>
        <translation>Входной контроль</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Top finding</source>
        <translation>Главная находка</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Проекция</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
</context>
<context>
    <name>ScreeningView</name>
    <message>
        <source>Films</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Поиск снимков…</translation>
    </message>
    <message>
        <source>No film is like that. Choose “All” or clear the search.</source>
        <translation>Таких снимков нет. Выберите «Все» или очистите поиск.</translation>
    </message>
    <message>
        <source>No films in sight</source>
        <translation>Нет видимых снимков</translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation>Порядок снимков</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>Sorted by what the models say, which can be wrong. Films without a score come last; none is left out.</source>
        <translation>Упорядочено по ответам моделей, а они могут ошибаться. Снимки без оценки — в конце; ни один не пропущен.</translation>
    </message>
</context>
<context>
    <name>SettingEditors</name>
    <message>
        <source>Settings of the recipe</source>
        <translation>Настройки рецепта</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>С&amp;бросить все настройки</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Мышь</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Сбросить все настройки</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Истинный размер</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>ShortcutPlot</name>
    <message>
        <source>Told without the lungs (AUROC)</source>
        <translation>Распознано без лёгких (AUROC)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Клавиатура и мышь</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation>Мышь и удерживаемые клавиши</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <translation>Поиск клавиш и команд</translation>
    </message>
</context>
<context>
    <name>SimilarFilmsView</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Назад к {0}</translation>
    </message>
    <message>
        <source>Films most like this one</source>
        <translation>Снимки, больше всего похожие на этот</translation>
    </message>
    <message>
        <source>Looking for similar films…</source>
        <translation>Поиск похожих снимков…</translation>
    </message>
    <message>
        <source>No films to compare with yet. Films that you screen, or train a model on, are remembered on this computer.</source>
        <translation>Пока не с чем сравнивать. Снимки, по которым вы проводите скрининг или обучаете модель, запоминаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Similar film {0}</source>
        <translation>Похожий снимок {0}</translation>
    </message>
    <message>
        <source>Similar films</source>
        <translation>Похожие снимки</translation>
    </message>
    <message>
        <source>These findings were kept by an earlier version. Remove kept results and open the film again to find similar ones.</source>
        <translation>Эти находки сохранены прежней версией. Удалите сохранённые результаты и откройте снимок снова, чтобы найти похожие.</translation>
    </message>
    <message>
        <source>What this model sees as alike, from 0 to 1; no diagnosis follows from it.</source>
        <translation>Что эта модель считает похожим, от 0 до 1; диагноза из этого не следует.</translation>
    </message>
    <message>
        <source>same patient</source>
        <translation>тот же пациент</translation>
    </message>
    <message>
        <source>the first film</source>
        <translation>первый снимок</translation>
    </message>
</context>
<context>
    <name>SpeakingModelView</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model by age</source>
        <translation>Модель по возрасту</translation>
    </message>
    <message>
        <source>Model for adults</source>
        <translation>Модель для взрослых</translation>
    </message>
    <message>
        <source>Model for children of 1 to 5 years</source>
        <translation>Модель для детей 1–5 лет</translation>
    </message>
    <message>
        <source>Model that speaks</source>
        <translation>Действующая модель</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Только для исследований. Не для диагностики.</translation>
    </message>
    <message>
        <source>xrayviewer is starting</source>
        <translation>xrayviewer запускается</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Очистить</translation>
    </message>
    <message>
        <source>&amp;Open film…</source>
        <translation>&amp;Открыть снимок…</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>Снимок грудной клетки</translation>
    </message>
    <message>
        <source>Clear recent films</source>
        <translation>Очистить недавние снимки</translation>
    </message>
    <message>
        <source>DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP</source>
        <translation>DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP</translation>
    </message>
    <message>
        <source>Drop a chest film, a folder or a ZIP here</source>
        <translation>Перетащите сюда снимок грудной клетки, папку или ZIP</translation>
    </message>
    <message>
        <source>Drop films here</source>
        <translation>Перетащите снимки сюда</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Снимок {0}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Открыть &amp;папку…</translation>
    </message>
    <message>
        <source>Open &amp;sample film</source>
        <translation>Открыть п&amp;ример</translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation>Недавние снимки</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Снимок {0} из {1}</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Поиск снимков…</translation>
    </message>
    <message>
        <source>Number of the film</source>
        <translation>Номер снимка</translation>
    </message>
    <message>
        <source>Preview, reading the full film…</source>
        <translation>Эскиз, читается полный снимок…</translation>
    </message>
    <message>
        <source>Reading film…</source>
        <translation>Чтение снимка…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Value under the mouse</source>
        <translation>Значение под указателем</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Выполняемая работа</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Сравнить с</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Копировать &amp;значение</translation>
    </message>
    <message>
        <source>DICOM tags</source>
        <translation>Теги DICOM</translation>
    </message>
    <message>
        <source>Data elements</source>
        <translation>Элементы данных</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Снимок {0}</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Снимок не открыт.</translation>
    </message>
    <message>
        <source>No other film</source>
        <translation>Нет другого снимка</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Только &amp;различия</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search tag, name, value; “private” or “nested” finds those</source>
        <translation>Поиск по тегу, имени, значению; «private» и «nested» находят такие элементы</translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation>Теги {0}</translation>
    </message>
    <message>
        <source>{0} elements</source>
        <translation>элементов: {0}</translation>
    </message>
</context>
<context>
    <name>TagTableModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Value in the other film</source>
        <translation>Значение в другом снимке</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>&amp;Accept and show findings</source>
        <translation>&amp;Принять и показать находки</translation>
    </message>
    <message>
        <source>&amp;View films only</source>
        <translation>&amp;Только смотреть снимки</translation>
    </message>
    <message>
        <source>Films can be viewed without accepting this; findings are not shown.</source>
        <translation>Снимки можно смотреть и без согласия; находки тогда не показываются.</translation>
    </message>
</context>
<context>
    <name>TimesBar</name>
    <message>
        <source>&amp;Measure time on this computer</source>
        <translation>&amp;Измерить время на этом компьютере</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Time on this computer</source>
        <translation>Время на этом компьютере</translation>
    </message>
    <message>
        <source>Tries every recipe for some seconds, on the computer as busy as it is now.</source>
        <translation>Пробует каждый рецепт несколько секунд при нынешней загрузке компьютера.</translation>
    </message>
    <message>
        <source>Trying “{0}”…</source>
        <translation>Пробуется «{0}»…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Пропустить обзор</translation>
    </message>
    <message>
        <source>A moment after a film is shown, findings appear beside it, for research only, not for diagnosis. {0} shows where a score came from. No finding is not a normal film.</source>
        <translation>Через мгновение после снимка рядом появляются находки — только для исследований, не для диагностики. {0} показывает, откуда взялась оценка. Отсутствие находок не означает, что снимок нормальный.</translation>
    </message>
    <message>
        <source>Drag &amp;up brightens, as in OHIF</source>
        <translation>При движении &amp;вверх светлее, как в OHIF</translation>
    </message>
    <message>
        <source>Drag with the left button: sideways for contrast, up and down for brightness. The wheel zooms, {0} fits. Keys {1} to {2} choose windows for lungs, mediastinum, bone and lines. {3} undoes.</source>
        <translation>Тяните левой кнопкой: в стороны — контраст, вверх и вниз — яркость. Колесо меняет масштаб, {0} вписывает. Клавиши от {1} до {2} выбирают окна для лёгких, средостения, костей и катетеров. {3} отменяет.</translation>
    </message>
    <message>
        <source>Drop a film, a folder or a ZIP archive here, or press {0}. No film at hand? Open a sample from the menu File. It shows no patient. Films never leave this computer.</source>
        <translation>Перетащите сюда снимок, папку или архив ZIP или нажмите {0}. Нет снимка под рукой? Откройте пример из меню «Файл». Пациента на нём нет. Снимки никогда не покидают этот компьютер.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Где найти помощь</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотрите снимок</translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation>Откройте снимок</translation>
    </message>
    <message>
        <source>Read, screen, train</source>
        <translation>Просмотр, скрининг, обучение</translation>
    </message>
    <message>
        <source>See what the models find</source>
        <translation>Посмотрите, что находят модели</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>{0} opens the manual, {1} the sheet of all keys; settings change theme, language, text size, mouse and keys. This tour waits in the menu Help.</source>
        <translation>{0} открывает руководство, {1} — список всех клавиш; в настройках меняются тема, язык, размер текста, мышь и клавиши. Этот обзор остаётся в меню «Справка».</translation>
    </message>
    <message>
        <source>{0} puts a whole folder into one list with what the models find. {1} trains a model of your own on labelled films, without a line of code. {2} leads back to the film.</source>
        <translation>{0} собирает целую папку в один список вместе с тем, что находят модели. {1} обучает вашу собственную модель на размеченных снимках без строчки кода. {2} возвращает к снимку.</translation>
    </message>
</context>
<context>
    <name>TourFrame</name>
    <message>
        <source>Tour</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Доля верных ответов</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Кривые</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <source>Loss: learning films (orange), choosing films (blue)</source>
        <translation>Потери: снимки для обучения (оранжевый), для выбора (синий)</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>выбор</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>скорость</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln модель</numerusform>
            <numerusform>%Ln модели</numerusform>
            <numerusform>%Ln моделей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;1  Films</source>
        <translation>&amp;1  Снимки</translation>
    </message>
    <message>
        <source>&amp;2  Recipe</source>
        <translation>&amp;2  Рецепт</translation>
    </message>
    <message>
        <source>&amp;3  Run</source>
        <translation>&amp;3  Запуск</translation>
    </message>
    <message>
        <source>&amp;4  Result</source>
        <translation>&amp;4  Результат</translation>
    </message>
    <message>
        <source>&amp;5  Models</source>
        <translation>&amp;5  Модели</translation>
    </message>
    <message>
        <source>AUROC {0}</source>
        <translation>AUROC {0}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>The films of this training are not where they were.</source>
        <translation>Снимков этого обучения нет на прежнем месте.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>читается…</translation>
    </message>
</context>
<context>
    <name>TrueSizePage</name>
    <message>
        <source>&amp;Use this size</source>
        <translation>Взять этот &amp;размер</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen and drag the right edge until the outline is as wide as the card. The arrow keys move it by one pixel.</source>
        <translation>Приложите банковскую карту к экрану и тяните правый край, пока контур не станет шириной с карту. Клавиши со стрелками сдвигают его на один пиксель.</translation>
    </message>
    <message>
        <source>Take what the screen &amp;reports</source>
        <translation>Взять данные &amp;экрана</translation>
    </message>
    <message>
        <source>Take what the screen reports</source>
        <translation>Взять данные экрана</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Истинный размер</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Взять этот размер</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>not yet in use</source>
        <translation>ещё не используется</translation>
    </message>
    <message>
        <source>true size calibration screen card millimetre</source>
        <translation>истинный размер калибровка экран карта миллиметр</translation>
    </message>
    <message>
        <source>{0} mm per screen pixel, {1}</source>
        <translation>{0} мм на пиксель экрана, {1}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Открыть в браузере</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Проверка обновлений</translation>
    </message>
    <message>
        <source>The program never looks for newer versions by itself and sends nothing.</source>
        <translation>Программа никогда не ищет новых версий сама и ничего не отправляет.</translation>
    </message>
    <message>
        <source>This copy does not know where they are; ask who gave it to you.</source>
        <translation>Эта копия не знает, где они; спросите того, кто вам её дал.</translation>
    </message>
    <message>
        <source>This is version {0}</source>
        <translation>Это версия {0}</translation>
    </message>
    <message>
        <source>Your browser can show them at this address, if you want to look:</source>
        <translation>Ваш браузер может показать их по этому адресу, если хотите посмотреть:</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Завершить</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Что если…</translation>
    </message>
    <message>
        <source>Hide &amp;markers and borders</source>
        <translation>Скрыть &amp;маркеры и края</translation>
    </message>
    <message>
        <source>How a region is drawn</source>
        <translation>Как рисуется область</translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation>Закрасьте часть снимка и посмотрите, как изменятся оценки.</translation>
    </message>
    <message>
        <source>Paint over a part of the film.</source>
        <translation>Закрасьте часть снимка.</translation>
    </message>
    <message>
        <source>Scoring the changed picture…</source>
        <translation>Оценка изменённого изображения…</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Размер кисти</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>The film, its findings and exports stay as they are.</source>
        <translation>Снимок, его находки и экспорт остаются прежними.</translation>
    </message>
    <message>
        <source>The pale bar is the film&apos;s own score, and its heat map is hidden meanwhile.</source>
        <translation>Бледная полоса — оценка самого снимка; его тепловая карта пока скрыта.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что если</translation>
    </message>
    <message>
        <source>What if, changed picture</source>
        <translation>Что если, изменённое изображение</translation>
    </message>
    <message>
        <source>What if: changed picture</source>
        <translation>Что если: изменённое изображение</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Чем заменить</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>C&amp;entre</source>
        <translation>&amp;Центр</translation>
    </message>
    <message>
        <source>Facts about the film</source>
        <translation>Сведения о снимке</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Снимок не открыт.</translation>
    </message>
    <message>
        <source>VOI LUT</source>
        <translation>VOI LUT</translation>
    </message>
    <message>
        <source>Wi&amp;dth</source>
        <translation>&amp;Ширина</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Window and film</source>
        <translation>Окно и снимок</translation>
    </message>
</context>
<context>
    <name>WithheldView</name>
    <message>
        <source>Findings withheld</source>
        <translation>Находки не показаны</translation>
    </message>
    <message>
        <source>Read and accept…</source>
        <translation>Прочитать и принять…</translation>
    </message>
    <message>
        <source>Read the film first. What the models say is ready, and hidden until you ask.</source>
        <translation>Сначала посмотрите снимок. Ответ моделей готов и скрыт, пока вы его не запросите.</translation>
    </message>
    <message>
        <source>Reveal the findings</source>
        <translation>Открыть находки</translation>
    </message>
    <message>
        <source>Shift+G. For this film only.</source>
        <translation>Shift+G. Только для этого снимка.</translation>
    </message>
    <message>
        <source>The models have read this film. What they say is shown once you accept what it is for.</source>
        <translation>Модели обработали этот снимок. Их ответ появится, когда вы примете, для чего он предназначен.</translation>
    </message>
</context>
<context>
    <name>WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation>Рабочие области</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Workspace</source>
        <translation>Рабочая область</translation>
    </message>
</context>
<context>
    <name>_RangeEditor</name>
    <message>
        <source>highest</source>
        <translation>наибольшее</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>наименьшее</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>A model was replaced while this film was analysed. The film is not affected. Analyse it again.</source>
        <translation>Пока анализировался этот снимок, модель была заменена. Снимок не затронут. Проанализируйте его снова.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the analysis ({0}). The film is not affected. Analyse it again.</source>
        <translation>При анализе произошла непредвиденная ошибка ({0}). Снимок не затронут. Проанализируйте его снова.</translation>
    </message>
    <message>
        <source>That the scores of a refused picture were shown could not be logged in “{0}” ({1}). Free some space or check the rights of the folder.</source>
        <translation>Показ оценок отклонённого изображения не удалось записать в журнал «{0}» ({1}). Освободите место или проверьте права на папку.</translation>
    </message>
    <message>
        <source>The analysis gave no answer in time ({0}) and was ended. The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation>Анализ не ответил вовремя ({0}) и был завершён. Снимок не затронут. Проанализируйте его снова, когда другие программы меньше загружают компьютер.</translation>
    </message>
    <message>
        <source>The analysis stopped ({0}). The film is not affected. Analyse it again.</source>
        <translation>Анализ прервался ({0}). Снимок не затронут. Проанализируйте его снова.</translation>
    </message>
    <message>
        <source>The analysis stopped because it needed more memory than there is. The film is not affected. Close other programs and analyse it again.</source>
        <translation>Анализ прервался: ему не хватило памяти. Снимок не затронут. Закройте другие программы и проанализируйте его снова.</translation>
    </message>
    <message>
        <source>The models failed on this film ({0}). The film is not affected. Analyse it again; if it happens again, choose another model or install xrayviewer again.</source>
        <translation>Модели не справились с этим снимком ({0}). Снимок не затронут. Проанализируйте его снова; если это повторится, выберите другую модель или переустановите xrayviewer.</translation>
    </message>
    <message>
        <source>The process that computes findings could not be started ({0}). The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation>Не удалось запустить процесс, вычисляющий находки ({0}). Снимок не затронут. Проанализируйте его снова, когда другие программы меньше загружают компьютер.</translation>
    </message>
    <message>
        <source>The process that computes findings ended unexpectedly ({0}). The film is not affected. The process is started anew; analyse the film again.</source>
        <translation>Процесс, вычисляющий находки, неожиданно завершился ({0}). Снимок не затронут. Процесс запускается заново; проанализируйте снимок снова.</translation>
    </message>
    <message>
        <source>The process that computes findings ended while it used the {0} device, so the CPU computes. Choose the device again, or stay with the CPU if it happens again.</source>
        <translation>Процесс, вычисляющий находки, завершился при использовании устройства {0}, поэтому теперь вычисляет CPU. Выберите устройство снова или оставьте CPU, если это повторится.</translation>
    </message>
    <message>
        <source>The process that computes findings was ended from outside ({0}), as systems do when memory runs out. The film is not affected. Close other programs and analyse it again.</source>
        <translation>Процесс, вычисляющий находки, завершён извне ({0}), как делают системы при нехватке памяти. Снимок не затронут. Закройте другие программы и проанализируйте его снова.</translation>
    </message>
    <message>
        <source>{0} kept results of films were removed.</source>
        <translation>Удалено сохранённых результатов: {0}.</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>There is no film in what was opened. Try another folder.</source>
        <translation>В открытом нет ни одного снимка. Попробуйте другую папку.</translation>
    </message>
</context>
<context>
    <name>check_text</name>
    <message>
        <source>A slightly moved, turned or brightened film gives a map of other places.</source>
        <translation>Слегка сдвинутый, повёрнутый или осветлённый снимок даёт карту в других местах.</translation>
    </message>
    <message>
        <source>Any fifth hidden</source>
        <translation>Скрыта случайная пятая часть</translation>
    </message>
    <message>
        <source>Border and air</source>
        <translation>Край и воздух</translation>
    </message>
    <message>
        <source>Correlation of the map with those of the film shifted by 2 %, turned by 2° and made slightly brighter or darker; 1 is the same map.</source>
        <translation>Корреляция карты с картами снимка, сдвинутого на 2 %, повёрнутого на 2° и чуть осветлённого или затемнённого; 1 — та же карта.</translation>
    </message>
    <message>
        <source>Elsewhere on the body</source>
        <translation>В других местах тела</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Сердце</translation>
    </message>
    <message>
        <source>Hottest fifth hidden</source>
        <translation>Скрыта самая яркая пятая часть</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Лёгкие</translation>
    </message>
    <message>
        <source>Lungs and heart are not reliably found {0}; they count as body.</source>
        <translation>Лёгкие и сердце {0} определяются ненадёжно; они считаются телом.</translation>
    </message>
    <message>
        <source>Markers and metal</source>
        <translation>Маркеры и металл</translation>
    </message>
    <message>
        <source>Markers hidden</source>
        <translation>Маркеры скрыты</translation>
    </message>
    <message>
        <source>Most of the evidence lies beside the body.</source>
        <translation>Основные признаки лежат вне тела.</translation>
    </message>
    <message>
        <source>No reliable location</source>
        <translation>Нет надёжного места</translation>
    </message>
    <message>
        <source>Same place again</source>
        <translation>Повторяемость места</translation>
    </message>
    <message>
        <source>The map passed its checks</source>
        <translation>Карта прошла проверку</translation>
    </message>
    <message>
        <source>The same for {0} random regions of this size, in the mean.</source>
        <translation>То же для случайных областей такого размера (их {0}), в среднем.</translation>
    </message>
    <message>
        <source>The score rests on markers or metal.</source>
        <translation>Оценка опирается на маркеры или металл.</translation>
    </message>
    <message>
        <source>The score when markers and metal are painted over.</source>
        <translation>Оценка, когда маркеры и металл закрашены.</translation>
    </message>
    <message>
        <source>The score when the fifth of the film is blurred where the map is highest.</source>
        <translation>Оценка, когда размыта пятая часть снимка с наибольшими значениями карты.</translation>
    </message>
    <message>
        <source>Without the hottest part the score is hardly lower than without any other.</source>
        <translation>Без самой яркой части оценка почти не ниже, чем без любой другой.</translation>
    </message>
    <message>
        <source>in films of children</source>
        <translation>на снимках детей</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>on this film</source>
        <translation>на этом снимке</translation>
    </message>
    <message>
        <source>with certainty on this film</source>
        <translation>на этом снимке, возможно,</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;1:1 pixels</source>
        <translation>&amp;1:1 пиксели</translation>
    </message>
    <message>
        <source>&amp;About xrayviewer</source>
        <translation>О &amp;программе xrayviewer</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Согласиться</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>Проанализировать сно&amp;ва</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>&amp;Угол</translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation>&amp;Авто</translation>
    </message>
    <message>
        <source>&amp;Bone</source>
        <translation>&amp;Кости</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>&amp;Изменить сочетания клавиш…</translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation>&amp;Закрыть снимок</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Копировать вид</translation>
    </message>
    <message>
        <source>&amp;Corner text</source>
        <translation>По&amp;дписи в углах</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Тёмная тема</translation>
    </message>
    <message>
        <source>&amp;Delete measurement</source>
        <translation>&amp;Удалить измерение</translation>
    </message>
    <message>
        <source>&amp;Disagree</source>
        <translation>&amp;Не согласиться</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation>&amp;Экспорт изображения…</translation>
    </message>
    <message>
        <source>&amp;Findings panel</source>
        <translation>Панель &amp;находок</translation>
    </message>
    <message>
        <source>&amp;First film</source>
        <translation>&amp;Первый снимок</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>В&amp;писать</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Тепловая карта</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Hide identity</source>
        <translation>Скрыть &amp;личность</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Инвертировать</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Клавиатура и мышь</translation>
    </message>
    <message>
        <source>&amp;Last film</source>
        <translation>П&amp;оследний снимок</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Светлая тема</translation>
    </message>
    <message>
        <source>&amp;Lung</source>
        <translation>&amp;Лёгкие</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation>&amp;Развернуть вид</translation>
    </message>
    <message>
        <source>&amp;Mediastinum</source>
        <translation>С&amp;редостение</translation>
    </message>
    <message>
        <source>&amp;Model card…</source>
        <translation>&amp;Карточка модели…</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>&amp;Следующий снимок</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Следующая на&amp;ходка</translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation>&amp;Открыть снимки…</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Сдвиг</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>П&amp;редыдущий снимок</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Предыду&amp;щая находка</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>&amp;Reset film</source>
        <translation>С&amp;бросить снимок</translation>
    </message>
    <message>
        <source>&amp;Reset what if</source>
        <translation>Сбросить «что &amp;если»</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>Скри&amp;нинг</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>&amp;Скрининг</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Sharpen</source>
        <translation>&amp;Резкость</translation>
    </message>
    <message>
        <source>&amp;Take the last change back</source>
        <translation>Отменить &amp;последнее изменение</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Инс&amp;трументы</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>О&amp;бучение</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Истинный размер</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>Не &amp;уверен</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Что нового</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>&amp;Широкое</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Окно</translation>
    </message>
    <message>
        <source>&amp;Window and level</source>
        <translation>&amp;Ширина и центр окна</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Масштаб</translation>
    </message>
    <message>
        <source>A centimetre as a centimetre, if film and screen are calibrated.</source>
        <translation>Сантиметр как сантиметр, если снимок и экран калиброваны.</translation>
    </message>
    <message>
        <source>A synthetic chest film that shows no patient.</source>
        <translation>Синтетический снимок грудной клетки; пациента на нём нет.</translation>
    </message>
    <message>
        <source>All its films in one list, with what the models find.</source>
        <translation>Все её снимки в одном списке вместе с тем, что находят модели.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Стрелка</translation>
    </message>
    <message>
        <source>As the film&apos;s header asks for.</source>
        <translation>Как требует заголовок файла.</translation>
    </message>
    <message>
        <source>Bare film</source>
        <translation>Чистый снимок</translation>
    </message>
    <message>
        <source>Black and white exchanged.</source>
        <translation>Чёрное и белое меняются местами.</translation>
    </message>
    <message>
        <source>C&amp;ancel or reset</source>
        <translation>&amp;Отмена или сброс</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Кардиоторакальный индекс</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Проверить о&amp;бновления…</translation>
    </message>
    <message>
        <source>Clea&amp;r recent films</source>
        <translation>О&amp;чистить недавние снимки</translation>
    </message>
    <message>
        <source>Click three points, the vertex second.</source>
        <translation>Щёлкните три точки, вершина — вторая.</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Угол Кобба</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Контекстное меню</translation>
    </message>
    <message>
        <source>Ctrl + Shift + drag</source>
        <translation>Ctrl + Shift + перетаскивание</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + перетаскивание</translation>
    </message>
    <message>
        <source>Ctrl + right drag</source>
        <translation>Ctrl + правая кнопка</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + колесо</translation>
    </message>
    <message>
        <source>DICOM ta&amp;gs…</source>
        <translation>&amp;Теги DICOM…</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>Drag sideways for contrast, up and down for brightness.</source>
        <translation>Тяните в стороны — контраст, вверх и вниз — яркость.</translation>
    </message>
    <message>
        <source>Drag to move the film.</source>
        <translation>Тяните, чтобы сдвинуть снимок.</translation>
    </message>
    <message>
        <source>Drag up and down to zoom.</source>
        <translation>Тяните вверх и вниз, чтобы менять масштаб.</translation>
    </message>
    <message>
        <source>Draw a line to measure a distance.</source>
        <translation>Проведите линию, чтобы измерить расстояние.</translation>
    </message>
    <message>
        <source>Draw a rectangle to see what lies in it best.</source>
        <translation>Нарисуйте прямоугольник, чтобы лучше всего видеть то, что в нём.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Эллипс</translation>
    </message>
    <message>
        <source>Everything between the darkest and the brightest part.</source>
        <translation>Всё между самым тёмным и самым светлым местом.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>File window &amp;1</source>
        <translation>Окно файла &amp;1</translation>
    </message>
    <message>
        <source>File window &amp;2</source>
        <translation>Окно файла &amp;2</translation>
    </message>
    <message>
        <source>Film &amp;strip</source>
        <translation>Л&amp;ента снимков</translation>
    </message>
    <message>
        <source>Film only; double-click does the same.</source>
        <translation>Только снимок; двойной щелчок делает то же.</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>&amp;Находки</translation>
    </message>
    <message>
        <source>First drops what is being drawn, then the tool, then resets.</source>
        <translation>Сначала отменяет рисуемое, потом инструмент, потом сбрасывает.</translation>
    </message>
    <message>
        <source>Fitted to this film, without padding and collimated borders.</source>
        <translation>По этому снимку, без заполнения и краёв диафрагмы.</translation>
    </message>
    <message>
        <source>Five steps through the window.</source>
        <translation>Пять шагов по окну.</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>Отразить по &amp;горизонтали</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Отразить по &amp;вертикали</translation>
    </message>
    <message>
        <source>For&amp;get similar films</source>
        <translation>&amp;Забыть похожие снимки</translation>
    </message>
    <message>
        <source>Graphics that the film itself brings along.</source>
        <translation>Графика, которую содержит сам снимок.</translation>
    </message>
    <message>
        <source>Heat map &amp;stronger</source>
        <translation>Тепловая карта &amp;ярче</translation>
    </message>
    <message>
        <source>Heat map &amp;weaker</source>
        <translation>Тепловая карта &amp;бледнее</translation>
    </message>
    <message>
        <source>Hi&amp;de markers and borders and score again</source>
        <translation>Скрыть &amp;маркеры и края и оценить снова</translation>
    </message>
    <message>
        <source>Histo&amp;gram</source>
        <translation>&amp;Гистограмма</translation>
    </message>
    <message>
        <source>Hold M</source>
        <translation>Удерживать M</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>Удерживать пробел</translation>
    </message>
    <message>
        <source>Hold Space + left drag</source>
        <translation>Удерживать пробел + левая кнопка</translation>
    </message>
    <message>
        <source>I&amp;mage</source>
        <translation>Сни&amp;мок</translation>
    </message>
    <message>
        <source>In a screening: neither right nor wrong.</source>
        <translation>В скрининге: ни верно, ни неверно.</translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is right.</source>
        <translation>В скрининге: ответ моделей по этому снимку верен.</translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is wrong.</source>
        <translation>В скрининге: ответ моделей по этому снимку неверен.</translation>
    </message>
    <message>
        <source>In a screening; a film that was opened counts as read.</source>
        <translation>В скрининге; открытый снимок считается просмотренным.</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Ключевое изображение</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Клавиши и мышь</translation>
    </message>
    <message>
        <source>Layout 1</source>
        <translation>Раскладка 1</translation>
    </message>
    <message>
        <source>Layout 2</source>
        <translation>Раскладка 2</translation>
    </message>
    <message>
        <source>Layout 3</source>
        <translation>Раскладка 3</translation>
    </message>
    <message>
        <source>Layout 4</source>
        <translation>Раскладка 4</translation>
    </message>
    <message>
        <source>Left and right exchanged; the film says FLIPPED.</source>
        <translation>Лево и право меняются местами; на снимке пометка ОТРАЖЕНО.</translation>
    </message>
    <message>
        <source>Lines and &amp;tubes</source>
        <translation>Катетеры &amp;и трубки</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>Связать виды</translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation>Локальный &amp;контраст (CLAHE)</translation>
    </message>
    <message>
        <source>Lung fields, from this film&apos;s own histogram.</source>
        <translation>Лёгочные поля, по гистограмме самого снимка.</translation>
    </message>
    <message>
        <source>Magnifying &amp;lens</source>
        <translation>Лу&amp;па</translation>
    </message>
    <message>
        <source>Magnifying lens; wheel changes it</source>
        <translation>Лупа; колесо меняет её</translation>
    </message>
    <message>
        <source>Many films in one list.</source>
        <translation>Много снимков в одном списке.</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>&amp;Отметить просмотренным</translation>
    </message>
    <message>
        <source>Maximise or restore the view</source>
        <translation>Развернуть или восстановить вид</translation>
    </message>
    <message>
        <source>Mediastinum and what lies behind the heart.</source>
        <translation>Средостение и то, что за сердцем.</translation>
    </message>
    <message>
        <source>Models of your own.</source>
        <translation>Собственные модели.</translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation>Мышь и удерживаемые клавиши</translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation>Имена, номера и даты рождения нигде не показываются.</translation>
    </message>
    <message>
        <source>Narrow and sharpened, to follow catheters and tubes.</source>
        <translation>Узкое и с резкостью, чтобы проследить катетеры и трубки.</translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
        <translation>Следующий &amp;кадр</translation>
    </message>
    <message>
        <source>Next stud&amp;y</source>
        <translation>Следующее &amp;исследование</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Следующий вид</translation>
    </message>
    <message>
        <source>None, minimal, all.</source>
        <translation>Никаких, немного, все.</translation>
    </message>
    <message>
        <source>Nothing is looked up before you say so.</source>
        <translation>Ничего не запрашивается без вашей команды.</translation>
    </message>
    <message>
        <source>Of all films, from memory and disk; those on screen stay.</source>
        <translation>Всех снимков, из памяти и с диска; показанные остаются.</translation>
    </message>
    <message>
        <source>Of this film, when films are read before their findings.</source>
        <translation>Этого снимка, если снимки смотрят раньше находок.</translation>
    </message>
    <message>
        <source>On screen only; the film says ENHANCED.</source>
        <translation>Только на экране; на снимке пометка ОБРАБОТАНО.</translation>
    </message>
    <message>
        <source>One film pixel on one physical pixel of the screen.</source>
        <translation>Один пиксель снимка на один пиксель экрана.</translation>
    </message>
    <message>
        <source>One film, with what the models say about it.</source>
        <translation>Один снимок и то, что о нём говорят модели.</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Открыть &amp;папку…</translation>
    </message>
    <message>
        <source>Open prior</source>
        <translation>Открыть прошлое исследование</translation>
    </message>
    <message>
        <source>Open s&amp;ample film</source>
        <translation>Открыть п&amp;ример</translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation>Закрасьте часть снимка и посмотрите, как изменятся оценки.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Сдвиг</translation>
    </message>
    <message>
        <source>Play or stop &amp;cine</source>
        <translation>&amp;Запуск или остановка кино</translation>
    </message>
    <message>
        <source>Pre&amp;vious study</source>
        <translation>Пр&amp;едыдущее исследование</translation>
    </message>
    <message>
        <source>Previous f&amp;rame</source>
        <translation>Предыдущий к&amp;адр</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Предыдущий вид</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>&amp;Линейка</translation>
    </message>
    <message>
        <source>Re&amp;veal findings</source>
        <translation>&amp;Открыть находки</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>Прос&amp;мотр</translation>
    </message>
    <message>
        <source>Read first, then revea&amp;l</source>
        <translation>&amp;Сначала просмотр, потом находки</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Прямоугольник</translation>
    </message>
    <message>
        <source>Remove &amp;kept results</source>
        <translation>&amp;Удалить сохранённые результаты</translation>
    </message>
    <message>
        <source>Removes all that was remembered of classified films.</source>
        <translation>Удаляет всё, что запомнено об обработанных снимках.</translation>
    </message>
    <message>
        <source>Ribs, clavicles and spine.</source>
        <translation>Рёбра, ключицы и позвоночник.</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Щелчок правой кнопкой</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Повернуть в&amp;лево</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Повернуть в&amp;право</translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation>Оценки и тепловые карты снимка скрыты, пока вы их не запросите.</translation>
    </message>
    <message>
        <source>Screen &amp;what is open</source>
        <translation>Скрининг от&amp;крытого</translation>
    </message>
    <message>
        <source>Screen fo&amp;lder…</source>
        <translation>Скрининг &amp;папки…</translation>
    </message>
    <message>
        <source>Shift + left drag</source>
        <translation>Shift + левая кнопка</translation>
    </message>
    <message>
        <source>Stored o&amp;verlays</source>
        <translation>Со&amp;хранённые оверлеи</translation>
    </message>
    <message>
        <source>Ten frames a second.</source>
        <translation>Десять кадров в секунду.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The next film where a film has one frame.</source>
        <translation>Следующий снимок, если кадр только один.</translation>
    </message>
    <message>
        <source>The previous film where a film has one frame.</source>
        <translation>Предыдущий снимок, если кадр только один.</translation>
    </message>
    <message>
        <source>The selected one, or the last drawn.</source>
        <translation>Выбранное или последнее нарисованное.</translation>
    </message>
    <message>
        <source>The view as it is on screen goes to the clipboard.</source>
        <translation>Вид как на экране копируется в буфер обмена.</translation>
    </message>
    <message>
        <source>The whole film, as large as it goes.</source>
        <translation>Весь снимок, как можно крупнее.</translation>
    </message>
    <message>
        <source>Tool&amp;bar</source>
        <translation>П&amp;анель инструментов</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>&amp;Что если…</translation>
    </message>
    <message>
        <source>What findings are f&amp;or…</source>
        <translation>Для че&amp;го нужны находки…</translation>
    </message>
    <message>
        <source>What the model that spoke was made from, and how good it was.</source>
        <translation>Из чего сделана действовавшая модель и насколько она хороша.</translation>
    </message>
    <message>
        <source>What was opened for reading and all beside it, in one list.</source>
        <translation>Открытое для просмотра и всё рядом с ним в одном списке.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Колесо</translation>
    </message>
    <message>
        <source>Where the score came from; hold Space for the bare film.</source>
        <translation>Откуда взялась оценка; удерживайте пробел, чтобы видеть чистый снимок.</translation>
    </message>
    <message>
        <source>Window 2.5 times as fast</source>
        <translation>Окно в 2,5 раза быстрее</translation>
    </message>
    <message>
        <source>Window 5 times as fast</source>
        <translation>Окно в 5 раз быстрее</translation>
    </message>
    <message>
        <source>Window from &amp;region</source>
        <translation>Окно по &amp;области</translation>
    </message>
    <message>
        <source>Window from a region</source>
        <translation>Окно по области</translation>
    </message>
    <message>
        <source>Window, orientation and zoom as the film was opened.</source>
        <translation>Окно, ориентация и масштаб как при открытии снимка.</translation>
    </message>
    <message>
        <source>Writing, collimated borders and the air around the body.</source>
        <translation>Надписи, края диафрагмы и воздух вокруг тела.</translation>
    </message>
    <message>
        <source>You have no verdict on this film any more.</source>
        <translation>Вашего решения по этому снимку больше нет.</translation>
    </message>
    <message>
        <source>Your verdict on this film: agree.</source>
        <translation>Ваше решение по этому снимку: согласие.</translation>
    </message>
    <message>
        <source>Your verdict on this film: disagree.</source>
        <translation>Ваше решение по этому снимку: несогласие.</translation>
    </message>
    <message>
        <source>Your verdict on this film: unsure.</source>
        <translation>Ваше решение по этому снимку: не уверен.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Масштаб у указателя</translation>
    </message>
    <message>
        <source>Zoom at the cursor, or next frame</source>
        <translation>Масштаб у указателя или следующий кадр</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>нет клавиши</translation>
    </message>
</context>
<context>
    <name>explanation checks</name>
    <message>
        <source>Something unexpected went wrong when the map was checked ({0}). The map is not affected.</source>
        <translation>При проверке карты произошла непредвиденная ошибка ({0}). Карта не затронута.</translation>
    </message>
    <message>
        <source>The map could not be checked because the process of the models ended. The map is not affected.</source>
        <translation>Карту не удалось проверить, так как процесс моделей завершился. Карта не затронута.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>interval not known</source>
        <translation>интервал неизвестен</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1}–{2})</translation>
    </message>
</context>
<context>
    <name>film_facts</name>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Кодирование</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Экспозиция</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Изготовитель</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Пиксель</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>цвет</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>размер неизвестен</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} бит</translation>
    </message>
</context>
<context>
    <name>film_rows</name>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln кадр</numerusform>
            <numerusform>%Ln кадра</numerusform>
            <numerusform>%Ln кадров</numerusform>
        </translation>
    </message>
    <message>
        <source>A film cannot be shown: {0}. {1}</source>
        <translation>Снимок показать нельзя: {0}. {1}</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Показать нельзя</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Снимок {0}</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>Пациент {0}</translation>
    </message>
    <message>
        <source>Series without a number</source>
        <translation>Серия без номера</translation>
    </message>
    <message>
        <source>Series {0}</source>
        <translation>Серия {0}</translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation>Исследование без даты</translation>
    </message>
    <message>
        <source>Without patient</source>
        <translation>Без пациента</translation>
    </message>
</context>
<context>
    <name>finding names</name>
    <message>
        <source>Age group</source>
        <translation>Возрастная группа</translation>
    </message>
    <message>
        <source>Airspace opacity</source>
        <translation>Лёгочное затемнение</translation>
    </message>
    <message>
        <source>Atelectasis</source>
        <translation>Ателектаз</translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <translation>Бактериальная пневмония</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Область тела</translation>
    </message>
    <message>
        <source>Cardiomegaly</source>
        <translation>Кардиомегалия</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Консолидация</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Область применимости</translation>
    </message>
    <message>
        <source>Edema</source>
        <translation>Отёк лёгких</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>Плевральный выпот</translation>
    </message>
    <message>
        <source>Emphysema</source>
        <translation>Эмфизема</translation>
    </message>
    <message>
        <source>Fibrosis</source>
        <translation>Фиброз</translation>
    </message>
    <message>
        <source>Hernia</source>
        <translation>Грыжа</translation>
    </message>
    <message>
        <source>Image kind</source>
        <translation>Вид изображения</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>Инфильтрация</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Модальность</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Без находок</translation>
    </message>
    <message>
        <source>Nodule</source>
        <translation>Очаг</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Pleural thickening</source>
        <translation>Утолщение плевры</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Пневмония</translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation>Пневмоторакс</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Полярность</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Проекция</translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <translation>Вирусная пневмония</translation>
    </message>
</context>
<context>
    <name>findings_method</name>
    <message>
        <source>Comes with the scores, for all findings at once, and adds up to them; only it knows what speaks against a finding.</source>
        <translation>Приходит вместе с оценками, сразу для всех находок, и в сумме даёт их; только она показывает, что говорит против находки.</translation>
    </message>
    <message>
        <source>Comes with the scores, for all findings at once; it pointed best where that was measured.</source>
        <translation>Приходит вместе с оценками, сразу для всех находок; там, где это измеряли, указывала место лучше всех.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>For this film only. Runs the model hundreds of times, which takes minutes.</source>
        <translation>Только для этого снимка. Запускает модель сотни раз, что занимает минуты.</translation>
    </message>
    <message>
        <source>For this film only; its values have no unit and are scaled to this map alone.</source>
        <translation>Только для этого снимка; значения не имеют единицы, и шкала относится только к этой карте.</translation>
    </message>
</context>
<context>
    <name>findings_text</name>
    <message>
        <source>A score between 0 and 1; it is not calibrated and no probability.</source>
        <translation>Оценка от 0 до 1; она не калибрована и не является вероятностью.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Погранично</translation>
    </message>
    <message>
        <source>Calibrated probability.</source>
        <translation>Калиброванная вероятность.</translation>
    </message>
    <message>
        <source>Findings by {0}, version {1}, {2}.</source>
        <translation>Находки: {0}, версия {1}, {2}.</translation>
    </message>
    <message>
        <source>From the model&apos;s outlines of lungs and heart. In adults, on a PA film in full inspiration, up to 0.50 is usual; AP films, shallow breath and small children give more.</source>
        <translation>По контурам лёгких и сердца, построенным моделью. У взрослых на снимке PA при полном вдохе обычно до 0,50; на снимках AP, при неглубоком вдохе и у маленьких детей больше.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Отрицательно</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Положительно</translation>
    </message>
    <message>
        <source>The bar shows the odds; the tick is the operating point.</source>
        <translation>Полоса показывает шансы, отметка — рабочую точку.</translation>
    </message>
    <message>
        <source>The input check refused this picture: do not trust its scores.</source>
        <translation>Входной контроль отклонил это изображение: не доверяйте его оценкам.</translation>
    </message>
    <message>
        <source>The outlines are uncertain on this film.</source>
        <translation>Контуры на этом снимке ненадёжны.</translation>
    </message>
    <message>
        <source>Version {0}, {1}; {2}, {3} ms</source>
        <translation>Версия {0}, {1}; {2}, {3} мс</translation>
    </message>
    <message>
        <source>Youden&apos;s index</source>
        <translation>индекс Юдена</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>оценка {0}</translation>
    </message>
    <message>
        <source>the input check refused this picture</source>
        <translation>входной контроль отклонил это изображение</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>{0} at the operating point {1} ({2}): sensitivity {3}, specificity {4}, on {5}.</source>
        <translation>{0} в рабочей точке {1} ({2}): чувствительность {3}, специфичность {4}, измерено на {5}.</translation>
    </message>
    <message>
        <source>{0}: the model has no operating point for this finding, so it is not judged.</source>
        <translation>{0}: у модели нет рабочей точки для этой находки, поэтому решения нет.</translation>
    </message>
</context>
<context>
    <name>hidden_names</name>
    <message>
        <source>film {0}</source>
        <translation>снимок {0}</translation>
    </message>
</context>
<context>
    <name>label court</name>
    <message>
        <source>Something unexpected went wrong with the labels ({0}). Try again.</source>
        <translation>При работе с метками произошла непредвиденная ошибка ({0}). Попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no model that could look at these films. Train or import one first.</source>
        <translation>Нет модели, которая могла бы просмотреть эти снимки. Сначала обучите или импортируйте модель.</translation>
    </message>
    <message>
        <source>none of the labels</source>
        <translation>ни одной из меток</translation>
    </message>
</context>
<context>
    <name>map method</name>
    <message>
        <source>Something unexpected went wrong with this method ({0}). The film is not affected. Choose another method.</source>
        <translation>С этим методом произошла непредвиденная ошибка ({0}). Снимок не затронут. Выберите другой метод.</translation>
    </message>
    <message>
        <source>The map could not be computed because the process of the models ended. The film is not affected. Choose the method again; the process is started anew.</source>
        <translation>Карту вычислить не удалось: процесс моделей завершился. Снимок не затронут. Выберите метод снова; процесс запускается заново.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>No current model knows the labels of this one, so there is nothing to compare it with.</source>
        <translation>Ни одна из текущих моделей не знает меток этой модели, поэтому сравнивать не с чем.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the comparison ({0}). Try again.</source>
        <translation>При сравнении произошла непредвиденная ошибка ({0}). Попробуйте снова.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the models ({0}). Try again.</source>
        <translation>При работе с моделями произошла непредвиденная ошибка ({0}). Попробуйте снова.</translation>
    </message>
    <message>
        <source>The card of the model “{0}” cannot be read ({1}). Check the rights of its folder.</source>
        <translation>Карточку модели «{0}» не удалось прочитать ({1}). Проверьте права на её папку.</translation>
    </message>
    <message>
        <source>The model is being verified…</source>
        <translation>Модель проверяется…</translation>
    </message>
    <message>
        <source>The model “{0}” speaks when you read a film, until you choose another one in the findings or close the program.</source>
        <translation>При просмотре снимков работает модель «{0}», пока вы не выберете другую в находках или не закроете программу.</translation>
    </message>
    <message>
        <source>The model “{0}” that spoke about this film was replaced by another one since. Analyse the film again to read the card of the model that speaks now.</source>
        <translation>Модель «{0}», оценившая этот снимок, с тех пор заменена другой. Проанализируйте снимок снова, чтобы прочитать карточку действующей модели.</translation>
    </message>
    <message>
        <source>The model “{0}” was verified and is among your models.</source>
        <translation>Модель «{0}» проверена и добавлена к вашим моделям.</translation>
    </message>
    <message>
        <source>The model “{0}” was written to “{1}”.</source>
        <translation>Модель «{0}» записана в «{1}».</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Только для исследований, не для диагностики.</translation>
    </message>
    <message>
        <source>The film is still being read. Try again when it is complete.</source>
        <translation>Снимок ещё читается. Попробуйте снова, когда он будет прочитан полностью.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>0 takes what the screen reports. Needed for true size.</source>
        <translation>0 — как сообщает экран. Нужно для истинного размера.</translation>
    </message>
    <message>
        <source>A film seen again has its findings at once; no patient is named.</source>
        <translation>У просмотренного ранее снимка находки появляются сразу; имена пациентов не сохраняются.</translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <translation>Принятые условия</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Видеокарта Apple (MPS)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Changed shortcuts</source>
        <translation>Изменённые сочетания клавиш</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Colours and contour</source>
        <translation>Цвета и контур</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Подписи в углах</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Drag up brightens (OHIF style)</source>
        <translation>Движение вверх — светлее (как в OHIF)</translation>
    </message>
    <message>
        <source>Each finding&apos;s own</source>
        <translation>Своя для каждой находки</translation>
    </message>
    <message>
        <source>Enlarged pixels</source>
        <translation>Увеличенные пиксели</translation>
    </message>
    <message>
        <source>File names may contain patient names, so this is off at first.</source>
        <translation>Имена файлов могут содержать имена пациентов, поэтому сначала выключено.</translation>
    </message>
    <message>
        <source>Films, reports of models and exported tables keep their own words.</source>
        <translation>Снимки, отчёты о моделях и экспортированные таблицы сохраняют свой язык.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <source>Heat map hidden below this percentage of its scale</source>
        <translation>Не показывать карту ниже этого процента её шкалы</translation>
    </message>
    <message>
        <source>Hide patient identity</source>
        <translation>Скрывать личность пациента</translation>
    </message>
    <message>
        <source>Keep results of films</source>
        <translation>Хранить результаты снимков</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Раскладка клавиш</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Левая кнопка</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Memory for films kept ready, in MB</source>
        <translation>Память для подготовленных снимков, МБ</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Средняя кнопка</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Немного</translation>
    </message>
    <message>
        <source>Models compute on</source>
        <translation>Модели вычисляют на</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>Видеокарта NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation>Имена, номера и даты рождения нигде не показываются.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Off: dragging down brightens, as in Weasis and Horos.</source>
        <translation>Выключено: движение вниз — светлее, как в Weasis и Horos.</translation>
    </message>
    <message>
        <source>Opacity of the heat map in percent</source>
        <translation>Непрозрачность тепловой карты, %</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Сдвиг</translation>
    </message>
    <message>
        <source>Read first, then reveal the findings</source>
        <translation>Сначала просмотр, потом находки</translation>
    </message>
    <message>
        <source>Remember recent films</source>
        <translation>Запоминать недавние снимки</translation>
    </message>
    <message>
        <source>Remember screened films and those trained on, for “Similar films”</source>
        <translation>Запоминать снимки скринингов и обучений для «Похожих снимков»</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Правая кнопка</translation>
    </message>
    <message>
        <source>Scale of heat maps</source>
        <translation>Шкала тепловых карт</translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation>Оценки и тепловые карты снимка скрыты, пока вы их не запросите.</translation>
    </message>
    <message>
        <source>Show overlays stored in the film</source>
        <translation>Показывать оверлеи, сохранённые в снимке</translation>
    </message>
    <message>
        <source>Size of a screen pixel in millimetres</source>
        <translation>Размер пикселя экрана, мм</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Сглаженные</translation>
    </message>
    <message>
        <source>Speed of the window drag</source>
        <translation>Скорость изменения окна мышью</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Квадраты</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Размер текста, %</translation>
    </message>
    <message>
        <source>The fastest device there is</source>
        <translation>Самое быстрое устройство</translation>
    </message>
    <message>
        <source>The same for all findings of a film</source>
        <translation>Одна для всех находок снимка</translation>
    </message>
    <message>
        <source>Their places, scores and features stay on this computer.</source>
        <translation>Их расположение, оценки и признаки остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Tour seen</source>
        <translation>Обзор показан</translation>
    </message>
    <message>
        <source>Where a finding&apos;s score came from, not the outline of a lesion.</source>
        <translation>Откуда взялась оценка находки, а не контур поражения.</translation>
    </message>
    <message>
        <source>Where it is absent or fails, the CPU takes its place.</source>
        <translation>Если его нет или оно отказало, вычисляет CPU.</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Ширина и центр окна</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>A large network that knows photographs, first its last layers, then all: wants a graphics card.</source>
        <translation>Большая сеть, знающая фотографии; сначала учатся последние слои, потом все: нужна видеокарта.</translation>
    </message>
    <message>
        <source>A large network that knows photographs, of which only the end learns: for very few films.</source>
        <translation>Большая сеть, знающая фотографии, в которой учится только конец: для очень малого числа снимков.</translation>
    </message>
    <message>
        <source>A network with one layer of filters: something to compare with.</source>
        <translation>Сеть с одним слоем фильтров: для сравнения.</translation>
    </message>
    <message>
        <source>A small network that starts from nothing: quick to try, good from some thousand films.</source>
        <translation>Малая сеть, начинающая с нуля: быстро попробовать; хороша от нескольких тысяч снимков.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Adapt a model to your films</source>
        <translation>Дообучить готовую модель</translation>
    </message>
    <message>
        <source>Batch norm stays as it is</source>
        <translation>Пакетная нормализация не меняется</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Изгиб</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Лучшая эпоха по</translation>
    </message>
    <message>
        <source>Blocks that stay as they are</source>
        <translation>Блоки, остающиеся без изменений</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Размытие</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Яркость</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Course of the rate</source>
        <translation>Ход скорости обучения</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Ends after epochs without gain</source>
        <translation>Конец после эпох без улучшения</translation>
    </message>
    <message>
        <source>Erased rectangle, chance</source>
        <translation>Стёртый прямоугольник, вероятность</translation>
    </message>
    <message>
        <source>Films in one step</source>
        <translation>Снимков за шаг</translation>
    </message>
    <message>
        <source>Findings on frontal chest films of adults</source>
        <translation>Находки на прямых снимках взрослых</translation>
    </message>
    <message>
        <source>Five convolution blocks from scratch</source>
        <translation>Пять свёрточных блоков с нуля</translation>
    </message>
    <message>
        <source>Five convolutions with augmentation</source>
        <translation>Пять свёрток с аугментацией</translation>
    </message>
    <message>
        <source>Five layers of filters that start from nothing, with varied films: slow, wants thousands.</source>
        <translation>Пять слоёв фильтров, начинающих с нуля, с видоизменёнными снимками: медленно, нужны тысячи.</translation>
    </message>
    <message>
        <source>Frozen VGG16 with a small head</source>
        <translation>Замороженная VGG16 с малым выходом</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Гамма</translation>
    </message>
    <message>
        <source>How a film becomes a square</source>
        <translation>Как снимок становится квадратом</translation>
    </message>
    <message>
        <source>How the model for adults is made: many labels, many films, hours.</source>
        <translation>Как делается модель для взрослых: много меток, много снимков, часы.</translation>
    </message>
    <message>
        <source>How the model for children that came with the program was made.</source>
        <translation>Как сделана модель для детей, входящая в программу.</translation>
    </message>
    <message>
        <source>Keep the best epoch</source>
        <translation>Сохранить лучшую эпоху</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Сглаживание меток</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <source>Learning rate of the first layers</source>
        <translation>Скорость обучения первых слоёв</translation>
    </message>
    <message>
        <source>Learns the outlines of lungs and heart from masks.</source>
        <translation>Учит контуры лёгких и сердца по маскам.</translation>
    </message>
    <message>
        <source>Lung and heart fields</source>
        <translation>Поля лёгких и сердца</translation>
    </message>
    <message>
        <source>Make scores probabilities</source>
        <translation>Сделать оценки вероятностями</translation>
    </message>
    <message>
        <source>Mean of weights over steps</source>
        <translation>Среднее весов по шагам</translation>
    </message>
    <message>
        <source>Mirror left and right (moves the heart)</source>
        <translation>Отражение слева направо (смещает сердце)</translation>
    </message>
    <message>
        <source>Mix with the start model where that is better</source>
        <translation>Смешать с исходной моделью, где это лучше</translation>
    </message>
    <message>
        <source>Mixed pairs of films</source>
        <translation>Смешанные пары снимков</translation>
    </message>
    <message>
        <source>Most epochs</source>
        <translation>Наибольшее число эпох</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>Not comparable with yours: other films, dealt out in another way.</source>
        <translation>Несравнимо с вашими: другие снимки, иначе распределённые.</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>Одна свёртка</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Оптимизатор</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Перспектива</translation>
    </message>
    <message>
        <source>Pneumonia in children of 1 to 5 years</source>
        <translation>Пневмония у детей 1–5 лет</translation>
    </message>
    <message>
        <source>Preparation of films</source>
        <translation>Подготовка снимков</translation>
    </message>
    <message>
        <source>Random changes of training films</source>
        <translation>Случайные изменения снимков для обучения</translation>
    </message>
    <message>
        <source>Reported by others ({0}; {1}): {2}.</source>
        <translation>По сообщениям других ({0}; {1}): {2}.</translation>
    </message>
    <message>
        <source>ResNet-50 with the one-cycle policy</source>
        <translation>ResNet-50 с политикой one-cycle</translation>
    </message>
    <message>
        <source>Seed (another number, another chance)</source>
        <translation>Начальное число (другое число — другая случайность)</translation>
    </message>
    <message>
        <source>Shading</source>
        <translation>Затенение</translation>
    </message>
    <message>
        <source>Share of pixels that become black</source>
        <translation>Доля пикселей, становящихся чёрными</translation>
    </message>
    <message>
        <source>Share of pixels that become white</source>
        <translation>Доля пикселей, становящихся белыми</translation>
    </message>
    <message>
        <source>Shear, degrees</source>
        <translation>Скос, градусы</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Сдвиг</translation>
    </message>
    <message>
        <source>Side of the film in pixels</source>
        <translation>Сторона снимка в пикселях</translation>
    </message>
    <message>
        <source>Small differences</source>
        <translation>Малые различия</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>Этап {0}</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Растяжение</translation>
    </message>
    <message>
        <source>Takes a model that knows chest films already and teaches it your labels: best for most, and quick.</source>
        <translation>Берёт модель, уже знающую снимки грудной клетки, и учит её вашим меткам: для большинства лучшее, и быстро.</translation>
    </message>
    <message>
        <source>Test learning rates first</source>
        <translation>Сначала проверить скорости обучения</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Turn, degrees</source>
        <translation>Поворот, градусы</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>Неравные метки</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Затухание весов</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Что учится</translation>
    </message>
    <message>
        <source>What learns, in this order: {0}.</source>
        <translation>Что учится, в таком порядке: {0}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>доля верных ответов</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>все слои</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>постоянная</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>косинус</translation>
    </message>
    <message>
        <source>falling with time</source>
        <translation>убывает со временем</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>потери</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>один цикл</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>сжатием</translation>
    </message>
    <message>
        <source>the decision alone</source>
        <translation>только решение</translation>
    </message>
    <message>
        <source>the last block</source>
        <translation>последний блок</translation>
    </message>
    <message>
        <source>the last layer</source>
        <translation>последний слой</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>порог</translation>
    </message>
    <message>
        <source>weights of the labels</source>
        <translation>веса меток</translation>
    </message>
    <message>
        <source>with black borders</source>
        <translation>с чёрными полями</translation>
    </message>
    <message>
        <source>{0} (at most {1} epochs)</source>
        <translation>{0} (не более {1} эпох)</translation>
    </message>
    <message>
        <source>{0} (one epoch)</source>
        <translation>{0} (одна эпоха)</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>about {0} h</source>
        <translation>около {0} ч</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>около {0} мин</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source> in this stage.</source>
        <translation> на этом этапе.</translation>
    </message>
    <message>
        <source>About {0} h left</source>
        <translation>Осталось около {0} ч</translation>
    </message>
    <message>
        <source>About {0} min left</source>
        <translation>Осталось около {0} мин</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Осталось меньше минуты</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, epoch {2} of at most {3}, step {4} of {5}, loss {6}</source>
        <translation>Этап {0} из {1}, эпоха {2} из не более {3}, шаг {4} из {5}, потери {6}</translation>
    </message>
    <message>
        <source>has stopped with an error</source>
        <translation>остановлено из-за ошибки</translation>
    </message>
    <message>
        <source>is being measured</source>
        <translation>измеряется</translation>
    </message>
    <message>
        <source>is being prepared</source>
        <translation>готовится</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>обучается</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>ждёт своей очереди</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>The report could not be written to “{0}” ({1}). An older file of that name stays as it was; choose another folder.</source>
        <translation>Не удалось записать отчёт в «{0}» ({1}). Прежний файл с этим именем не изменён; выберите другую папку.</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>Отчёт записан в «{0}».</translation>
    </message>
    <message>
        <source>There is no film in what was to be screened. Try another folder.</source>
        <translation>Для скрининга не найдено ни одного снимка. Попробуйте другую папку.</translation>
    </message>
    <message>
        <source>{0} films copied into “{1}”.</source>
        <translation>Скопировано снимков: {0}, в «{1}».</translation>
    </message>
    <message>
        <source>{0} rows written to “{1}”.</source>
        <translation>Записано строк: {0}, в «{1}».</translation>
    </message>
</context>
<context>
    <name>screening_report</name>
    <message>
        <source>0 to 1; most in a bar: {0}</source>
        <translation>От 0 до 1; больше всего в столбце: {0}</translation>
    </message>
    <message>
        <source>All in sight</source>
        <translation>Все видимые</translation>
    </message>
    <message>
        <source>All thresholds were moved by the reader: odds × {0}.</source>
        <translation>Все пороги изменены врачом: шансы × {0}.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Погранично</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Films by score, from 0 to 1; the line is the threshold in force. Films with the pixels of another one count once.</source>
        <translation>Снимки по оценке, от 0 до 1; линия — действующий порог. Снимки с одинаковыми пикселями считаются один раз.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Находка</translation>
    </message>
    <message>
        <source>Input check: {0}. {1}</source>
        <translation>Входной контроль: {0}. {1}</translation>
    </message>
    <message>
        <source>Model: {0}, version {1}, {2}. {3}</source>
        <translation>Модель: {0}, версия {1}, {2}. {3}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Names of files and patients, dates and notes are left out. What is burnt into a picture stays.</source>
        <translation>Имена файлов и пациентов, даты и заметки опущены. То, что впечатано в изображение, остаётся.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Заметка: {0}</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Положительно</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Scores are calibrated probabilities.</source>
        <translation>Оценки — калиброванные вероятности.</translation>
    </message>
    <message>
        <source>Scores are not calibrated.</source>
        <translation>Оценки не калиброваны.</translation>
    </message>
    <message>
        <source>Scores by finding</source>
        <translation>Оценки по находкам</translation>
    </message>
    <message>
        <source>Screening report</source>
        <translation>Отчёт о скрининге</translation>
    </message>
    <message>
        <source>The films were screened with different versions of the models.</source>
        <translation>Скрининг проведён разными версиями моделей.</translation>
    </message>
    <message>
        <source>The reader&apos;s verdict: {0}.</source>
        <translation>Решение врача: {0}.</translation>
    </message>
    <message>
        <source>There is no picture: the film has changed since it was screened, or is gone.</source>
        <translation>Изображения нет: снимок изменился после скрининга или удалён.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>With the pixels of another one</source>
        <translation>С пикселями другого</translation>
    </message>
    <message>
        <source>Without scores: {0}</source>
        <translation>Без оценок: {0}</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>нет порога</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{0} positive films follow, one on each page.</source>
        <translation>Далее положительные снимки ({0}), каждый на своей странице.</translation>
    </message>
    <message>
        <source>{0} positive, {1} borderline, {2} negative</source>
        <translation>положительно {0}, погранично {1}, отрицательно {2}</translation>
    </message>
    <message>
        <source>{0}, 0 to {1} (logit): where the score came from, not the outline of a lesion</source>
        <translation>{0}, от 0 до {1} (логит): откуда взялась оценка, а не контур поражения</translation>
    </message>
    <message>
        <source>{0}, Grad-CAM++: where the score came from, not the outline of a lesion</source>
        <translation>{0}, Grad-CAM++: откуда взялась оценка, а не контур поражения</translation>
    </message>
    <message>
        <source>{0}, version {1}, {2}</source>
        <translation>{0}, версия {1}, {2}</translation>
    </message>
</context>
<context>
    <name>screening_text</name>
    <message>
        <source>, agreement {0} ({1} to {2})</source>
        <translation>, согласие {0} (от {1} до {2})</translation>
    </message>
    <message>
        <source>, kappa {0}</source>
        <translation>, каппа {0}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Agree {0}, disagree {1}, unsure {2}; read {3} of {4} films with scores.</source>
        <translation>Согласие {0}, несогласие {1}, не уверен {2}; просмотрено {3} из {4} снимков с оценками.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Погранично</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Несогласие</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неудачно</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Снимок {0}</translation>
    </message>
    <message>
        <source>Film {0} · {1}</source>
        <translation>Снимок {0} · {1}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Закончен</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Going on elsewhere</source>
        <translation>Идёт в другом месте</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Прерван</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Отрицательно</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Нет модели</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Paused elsewhere</source>
        <translation>Пауза в другом месте</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Положительно</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Same pixels as film {0}</source>
        <translation>Те же пиксели, что у снимка {0}</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Оценён</translation>
    </message>
    <message>
        <source>Scored, refused</source>
        <translation>Оценён, отклонён</translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation>Скрининг {0}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>The interval is a 95 % interval; kappa is agreement beyond chance.</source>
        <translation>Интервал — 95 %; каппа — согласие сверх случайного.</translation>
    </message>
    <message>
        <source>The models against you: {0} right positives, {1} false positives, {2} missed, {3} right negatives.</source>
        <translation>Модели против вас: верных положительных {0}, ложных положительных {1}, пропущенных {2}, верных отрицательных {3}.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Не просмотрен</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Не уверен</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Ждёт своей очереди</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>You disagree</source>
        <translation>Вы не согласны</translation>
    </message>
    <message>
        <source>adults&apos; model</source>
        <translation>модель для взрослых</translation>
    </message>
    <message>
        <source>children&apos;s model</source>
        <translation>модель для детей</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>{0} a minute</source>
        <translation>{0} в минуту</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} в секунду</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>неудачно: {0}</translation>
    </message>
    <message>
        <source>{0} films in both, {1} of them with another result; {2} only in the first, {3} only in the second.</source>
        <translation>В обоих {0} снимков, с другим результатом {1}; только в первом {2}, только во втором {3}.</translation>
    </message>
    <message>
        <source>{0} films, waiting for new ones</source>
        <translation>снимков: {0}, ожидание новых</translation>
    </message>
    <message>
        <source>{0} judged</source>
        <translation>решено: {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>осталось {0}</translation>
    </message>
    <message>
        <source>{0} of {1} films</source>
        <translation>{0} из {1} снимков</translation>
    </message>
    <message>
        <source>{0} of {1} films found so far</source>
        <translation>{0} из {1} найденных снимков</translation>
    </message>
    <message>
        <source>“{0}” and {1} more</source>
        <translation>«{0}» и ещё {1}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A CPU cannot train in half precision. Choose bf16-mixed, 32-true or auto.</source>
        <translation>CPU не может обучать с половинной точностью. Выберите bf16-mixed, 32-true или auto.</translation>
    </message>
    <message>
        <source>A cross-validation has at least two runs. Name all that belong to it.</source>
        <translation>В перекрёстной проверке не меньше двух запусков. Назовите все, что к ней относятся.</translation>
    </message>
    <message>
        <source>A lookup table announces {0} bits; {1} were taken.</source>
        <translation>Таблица преобразования объявляет {0} бит; взято {1}.</translation>
    </message>
    <message>
        <source>A lookup table holds {0} of the {1} entries it announces.</source>
        <translation>В таблице преобразования {0} записей из объявленных {1}.</translation>
    </message>
    <message>
        <source>A lookup table without a valid descriptor was left out.</source>
        <translation>Таблица преобразования без верного дескриптора пропущена.</translation>
    </message>
    <message>
        <source>A lookup table without its entries was left out.</source>
        <translation>Таблица преобразования без записей пропущена.</translation>
    </message>
    <message>
        <source>A model may then recognise age instead of disease. Choose patients of similar age.</source>
        <translation>Тогда модель может распознавать возраст вместо болезни. Выберите пациентов близкого возраста.</translation>
    </message>
    <message>
        <source>A model may then recognise bedside films instead of disease. Choose films of one view.</source>
        <translation>Тогда модель может распознавать снимки у постели вместо болезни. Выберите снимки в одной проекции.</translation>
    </message>
    <message>
        <source>A model that came with the program is called “{0}”. Choose another name.</source>
        <translation>Модель, входящая в программу, называется «{0}». Выберите другое имя.</translation>
    </message>
    <message>
        <source>A pixel spacing in the header is not plausible and was not used.</source>
        <translation>Размер пикселя в заголовке неправдоподобен и не использован.</translation>
    </message>
    <message>
        <source>A shutter that makes no sense was left out.</source>
        <translation>Шторка, не имеющая смысла, пропущена.</translation>
    </message>
    <message>
        <source>A threshold of {0} is not from 0 to 1.</source>
        <translation>Порог {0} не лежит между 0 и 1.</translation>
    </message>
    <message>
        <source>A training needs at least one device and one machine.</source>
        <translation>Для обучения нужны хотя бы одно устройство и один компьютер.</translation>
    </message>
    <message>
        <source>A training on {0} machines has to be started on each of them by a cluster&apos;s launcher, such as srun or torchrun, with this same command.</source>
        <translation>Обучение на нескольких компьютерах ({0}) нужно запустить на каждом из них средством запуска кластера, например srun или torchrun, этой же командой.</translation>
    </message>
    <message>
        <source>A window narrower than 1 was taken as LINEAR_EXACT.</source>
        <translation>Окно у́же 1 принято за LINEAR_EXACT.</translation>
    </message>
    <message>
        <source>All films are of one patient, so there are no intervals.</source>
        <translation>Все снимки одного пациента, поэтому интервалов нет.</translation>
    </message>
    <message>
        <source>All films come from “{0}”. Other devices, hospitals and ages were not tried, and models commonly do worse there.</source>
        <translation>Все снимки из «{0}». Другие аппараты, больницы и возраста не проверены, а там модели обычно работают хуже.</translation>
    </message>
    <message>
        <source>All films have the label {0}. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation>У всех снимков метка {0}. Сети нужны снимки с находкой и без неё: добавьте папку или строки с другой меткой.</translation>
    </message>
    <message>
        <source>All films have the label “{0}”. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation>У всех снимков метка «{0}». Сети нужны снимки с находкой и без неё: добавьте папку или строки с другой меткой.</translation>
    </message>
    <message>
        <source>All films of a patient are on one side.</source>
        <translation>Все снимки одного пациента находятся на одной стороне.</translation>
    </message>
    <message>
        <source>All films with the label “{0}” show one patient. At least {1} are needed: one to learn from, one to measure on.</source>
        <translation>Все снимки с меткой «{0}» — одного пациента. Нужно не менее {1}: один для обучения, один для проверки.</translation>
    </message>
    <message>
        <source>All {0} chosen films have the label “{1}”. A network needs films of at least two labels: ask for another one as well, or add a folder of films with another label.</source>
        <translation>У всех выбранных снимков ({0}) метка «{1}». Сети нужны снимки хотя бы с двумя метками: запросите ещё одну или добавьте папку снимков с другой меткой.</translation>
    </message>
    <message>
        <source>Among the films for {0} none has the label {1}.</source>
        <translation>Среди снимков для {0} нет ни одного с меткой {1}.</translation>
    </message>
    <message>
        <source>An average is made of two or more trainings. Name each of them once.</source>
        <translation>Усреднение делается из двух или более обучений. Назовите каждое один раз.</translation>
    </message>
    <message>
        <source>An invalid window was left out.</source>
        <translation>Неверное окно пропущено.</translation>
    </message>
    <message>
        <source>An overlay that does not fit its description was left out.</source>
        <translation>Оверлей, не соответствующий своему описанию, пропущен.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the archive.</source>
        <translation>Запросите новую копию архива.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the film.</source>
        <translation>Запросите новую копию снимка.</translation>
    </message>
    <message>
        <source>Beside the folder for training there is “{0}”, which is no split. Move it elsewhere, or name it “val” or “test”.</source>
        <translation>Рядом с папкой для обучения лежит «{0}», а это не часть разбиения. Переместите её или назовите «val» или «test».</translation>
    </message>
    <message>
        <source>Bits of the compressed image that the header does not announce were left out.</source>
        <translation>Биты сжатого изображения, не объявленные в заголовке, пропущены.</translation>
    </message>
    <message>
        <source>Black and white are as they should be.</source>
        <translation>Чёрное и белое такие, какими должны быть.</translation>
    </message>
    <message>
        <source>Black and white are exchanged{0}; the models got the film corrected.</source>
        <translation>Чёрное и белое поменяны местами{0}; модели получили исправленный снимок.</translation>
    </message>
    <message>
        <source>Black and white may be exchanged, but that is not certain. Invert the film first, or ask for another copy.</source>
        <translation>Чёрное и белое, возможно, поменяны местами, но это не точно. Сначала инвертируйте снимок или запросите другую копию.</translation>
    </message>
    <message>
        <source>Both “{0}” and “{1}” are called “{2}”, so it is not clear which the table means. Write the path into the table instead of the name.</source>
        <translation>И «{0}», и «{1}» называются «{2}», поэтому неясно, что имеется в виду в таблице. Укажите в таблице путь вместо имени.</translation>
    </message>
    <message>
        <source>Calling every film “{0}” would be right in {1}; the accuracy of {2} is {3}. Look at AUROC, sensitivity and specificity instead.</source>
        <translation>Если называть каждый снимок «{0}», это будет верно в {1} случаев; доля верных ответов {2} — это {3}. Смотрите лучше на AUROC, чувствительность и специфичность.</translation>
    </message>
    <message>
        <source>Check the connection and the medium, or copy the file to this computer.</source>
        <translation>Проверьте соединение и носитель или скопируйте файл на этот компьютер.</translation>
    </message>
    <message>
        <source>Choose a file that holds a film.</source>
        <translation>Выберите файл, в котором есть снимок.</translation>
    </message>
    <message>
        <source>Choose a file that holds a single film.</source>
        <translation>Выберите файл с одним снимком.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Выберите файл изображения.</translation>
    </message>
    <message>
        <source>Choose another frame.</source>
        <translation>Выберите другой кадр.</translation>
    </message>
    <message>
        <source>Choose one of its pages.</source>
        <translation>Выберите одну из его страниц.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or ask its owner for permission to read it.</source>
        <translation>Закройте другие программы, которые его используют, или попросите у владельца разрешение на чтение.</translation>
    </message>
    <message>
        <source>Colours of 16 bits were reduced to 8.</source>
        <translation>16-битные цвета сокращены до 8 бит.</translation>
    </message>
    <message>
        <source>Computing features of all films once.</source>
        <translation>Один раз вычисляются признаки всех снимков.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Скопируйте или загрузите его снова.</translation>
    </message>
    <message>
        <source>Copy, import or train it again.</source>
        <translation>Скопируйте, импортируйте или обучите её снова.</translation>
    </message>
    <message>
        <source>Cross-validation deals all films itself, but these come with films for validation or testing. Leave the folds out, or give films without a split.</source>
        <translation>Перекрёстная проверка сама распределяет все снимки, но среди этих есть снимки для валидации или теста. Уберите блоки или дайте снимки без разбиения.</translation>
    </message>
    <message>
        <source>Dealt at random the {0} is {1} points, by patient {2}: no leakage shows in these figures.</source>
        <translation>При случайном распределении {0} — {1} процентных пунктов, по пациентам {2}: в этих показателях утечки не видно.</translation>
    </message>
    <message>
        <source>Do not start or unpack it; ask for a new copy from the archive the film comes from.</source>
        <translation>Не запускайте и не распаковывайте его; запросите новую копию из архива, откуда поступил снимок.</translation>
    </message>
    <message>
        <source>Draw it anew, or move the film and its masks elsewhere.</source>
        <translation>Нарисуйте её заново или переместите снимок и его маски.</translation>
    </message>
    <message>
        <source>Each film is judged by the thresholds of the run that tested it. The threshold given for a label is the median of the runs&apos;; figures at it stand apart.</source>
        <translation>Каждый снимок оценивается по порогам того запуска, который его проверял. Порог, указанный для метки, — медиана порогов запусков; показатели при нём приведены отдельно.</translation>
    </message>
    <message>
        <source>Each group lies within one split, so they do no harm beyond their weight.</source>
        <translation>Каждая группа лежит в одной части разбиения, поэтому они вредят не больше своего веса.</translation>
    </message>
    <message>
        <source>Each run has a network of its own. AUROC over all films also compares scores of different networks, so it tends to lie below that of a single network.</source>
        <translation>У каждого запуска своя сеть. AUROC по всем снимкам сравнивает и оценки разных сетей, поэтому обычно ниже, чем у одной сети.</translation>
    </message>
    <message>
        <source>Each was measured on its own test films; intervals tell how far to trust.</source>
        <translation>Каждое измерено на своих тестовых снимках; интервалы показывают, насколько можно доверять.</translation>
    </message>
    <message>
        <source>Export it again from its source as an uncompressed DICOM film.</source>
        <translation>Экспортируйте его из источника снова как несжатый снимок DICOM.</translation>
    </message>
    <message>
        <source>Export the film with its pixels.</source>
        <translation>Экспортируйте снимок вместе с пикселями.</translation>
    </message>
    <message>
        <source>Films differ in size, from {0} x {1} to {2} x {3} pixels. Small ones lack detail that large ones have.</source>
        <translation>Снимки разного размера, от {0} x {1} до {2} x {3} пикселей. Малым недостаёт деталей, которые есть у больших.</translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”, too few for {2} to have one each.</source>
        <translation>Метка «{1}» есть на снимках всего лишь {0}; этого мало, чтобы {2} получили хотя бы по одному.</translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”. Such a model can be tried out, but no figure of it means anything: some hundred patients of each label are wanted.</source>
        <translation>Метка «{1}» есть на снимках всего лишь {0}. Такую модель можно опробовать, но её показатели ничего не значат: нужно несколько сотен пациентов на каждую метку.</translation>
    </message>
    <message>
        <source>Films of “{0}”, begun {1}.</source>
        <translation>Снимки из «{0}», начато {1}.</translation>
    </message>
    <message>
        <source>For {0} of {1} nothing says whose they are. Each counts as a patient of its own, so two films of one person may be split. Name the patient in a table, or give a pattern for the file names.</source>
        <translation>Для {0} из {1} не указано, чьи они. Каждый считается отдельным пациентом, поэтому два снимка одного человека могут оказаться в разных частях. Укажите пациента в таблице или задайте шаблон имён файлов.</translation>
    </message>
    <message>
        <source>For {0} the accuracy is hardly better than giving every film the commoner answer. Look at AUROC, sensitivity and specificity instead.</source>
        <translation>Для {0} доля верных ответов почти не лучше, чем если давать каждому снимку более частый ответ. Смотрите лучше на AUROC, чувствительность и специфичность.</translation>
    </message>
    <message>
        <source>High Bit {0} is impossible; {1} was taken.</source>
        <translation>High Bit {0} невозможен; взято {1}.</translation>
    </message>
    <message>
        <source>Imported: on which films it was trained, and how, is not known.</source>
        <translation>Импортирована: на каких снимках и как она обучена, неизвестно.</translation>
    </message>
    <message>
        <source>In {0} films no lungs were found; there the middle was blacked out.</source>
        <translation>В {0} снимках лёгкие не найдены; там закрашена середина.</translation>
    </message>
    <message>
        <source>In {0} of copies the labels contradict one another, for example {1}. Look at these films and correct their labels.</source>
        <translation>В {0} копий метки противоречат друг другу, например {1}. Посмотрите эти снимки и исправьте их метки.</translation>
    </message>
    <message>
        <source>It does not know what its training films looked like, so unusual films go unnoticed.</source>
        <translation>Модель не знает, как выглядели её обучающие снимки, поэтому необычные снимки остаются незамеченными.</translation>
    </message>
    <message>
        <source>It is not certain that black and white are not exchanged.</source>
        <translation>Нет уверенности, что чёрное и белое не поменяны местами.</translation>
    </message>
    <message>
        <source>It may be made to do harm; open the folder of the films instead.</source>
        <translation>Возможно, он создан, чтобы навредить; откройте вместо него папку со снимками.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted; open its folder again.</source>
        <translation>Возможно, его переместили, переименовали или удалили; откройте его папку снова.</translation>
    </message>
    <message>
        <source>It may not have been copied completely; copy it again.</source>
        <translation>Возможно, он скопирован не полностью; скопируйте его снова.</translation>
    </message>
    <message>
        <source>It was measured on films that its threshold was chosen on.</source>
        <translation>Модель измерена на снимках, по которым выбирался её порог.</translation>
    </message>
    <message>
        <source>It was measured on {0} films only.</source>
        <translation>Модель измерена всего на {0} снимках.</translation>
    </message>
    <message>
        <source>It was never measured.</source>
        <translation>Модель никогда не измерялась.</translation>
    </message>
    <message>
        <source>It was not measured: nobody has told how often its scores are wrong.</source>
        <translation>Модель не измерена: никто не сообщил, как часто её оценки ошибочны.</translation>
    </message>
    <message>
        <source>Its colour profile is not applied.</source>
        <translation>Его цветовой профиль не применяется.</translation>
    </message>
    <message>
        <source>Its scores are no better as probabilities than giving every film the same one. Use them to put films in order, not as chances.</source>
        <translation>Как вероятности её оценки не лучше, чем одинаковая оценка для каждого снимка. Используйте их для упорядочения снимков, а не как вероятности.</translation>
    </message>
    <message>
        <source>Its scores are not calibrated, so they are no probabilities.</source>
        <translation>Оценки модели не калиброваны, поэтому это не вероятности.</translation>
    </message>
    <message>
        <source>Labels are uneven: {0} with “{1}”, {2} with “{3}” ({4} times as many). Read sensitivity and specificity, not accuracy alone.</source>
        <translation>Метки неравны: {0} с «{1}», {2} с «{3}» (в {4} раза больше). Смотрите на чувствительность и специфичность, а не только на долю верных ответов.</translation>
    </message>
    <message>
        <source>Labels can be put in doubt where each has films of at least {0} patients. Add films of the rarer labels.</source>
        <translation>Метки можно поставить под сомнение, если у каждой есть снимки не менее {0} пациентов. Добавьте снимки с более редкими метками.</translation>
    </message>
    <message>
        <source>Lateral view not checked from pixels, and the header does not say how the film was taken. The scores hold for frontal films (PA or AP) only.</source>
        <translation>Боковая проекция по пикселям не проверялась, а в заголовке не указано, как сделан снимок. Оценки действительны только для прямых снимков (PA или AP).</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” cannot be read as a table ({2}). Look for a quotation mark that is not closed, or save the table again as “CSV UTF-8”.</source>
        <translation>Строку {0} файла «{1}» нельзя прочитать как таблицу ({2}). Найдите незакрытую кавычку или сохраните таблицу снова как «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” has no label. Write “No Finding” where nothing was found, or remove the line.</source>
        <translation>В строке {0} файла «{1}» нет метки. Напишите «No Finding», если ничего не найдено, или удалите строку.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names “{2}”, which lies outside of “{3}”. Correct the line, or give the folder that holds all films.</source>
        <translation>В строке {0} файла «{1}» назван «{2}», лежащий вне «{3}». Исправьте строку или укажите папку, в которой лежат все снимки.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says both that nothing was found and “{2}”. Correct the line.</source>
        <translation>В строке {0} файла «{1}» сказано и что ничего не найдено, и «{2}». Исправьте строку.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says split “{2}”. Write train, val or test.</source>
        <translation>В строке {0} файла «{1}» указана часть разбиения «{2}». Напишите train, val или test.</translation>
    </message>
    <message>
        <source>Lines {0} and {1} of “{2}” are about the same film, “{3}”. Put all labels of a film into one line, divided by “|”.</source>
        <translation>Строки {0} и {1} файла «{2}» относятся к одному снимку, «{3}». Запишите все метки снимка в одну строку через «|».</translation>
    </message>
    <message>
        <source>Measured on {0} films of {1} patients by quick heads on features of the model “{2}”, each patient kept out in turn. A trained model usually does better. If that model once learned from these very films, the figures are too good.</source>
        <translation>Измерено на {0} снимках {1} пациентов быстрыми классификаторами на признаках модели «{2}»; каждый пациент по очереди исключался. Обученная модель обычно лучше. Если та модель когда-то училась на этих же снимках, показатели завышены.</translation>
    </message>
    <message>
        <source>Measured on {0} {1} films, {2} of them with the label, at the threshold {3}. In brackets: 95 % intervals by patient.</source>
        <translation>Измерено на снимках части {1} ({0}), из них с меткой {2}, при пороге {3}. В скобках: 95 % интервалы по пациентам.</translation>
    </message>
    <message>
        <source>Memory was short on one of the devices that train together. Start over with smaller batches, or with one device, which then halves them by itself.</source>
        <translation>На одном из устройств, обучающих вместе, не хватило памяти. Начните заново с меньшими пакетами или с одним устройством: оно само уменьшит их вдвое.</translation>
    </message>
    <message>
        <source>Memory was short, so batches now hold {0} films; {1} of them count as one step, as before.</source>
        <translation>Памяти не хватило, поэтому в пакете теперь {0} снимков; {1} пакетов считаются одним шагом, как прежде.</translation>
    </message>
    <message>
        <source>Network, labels, their order and the preparation of films are as the user stated them; a wrong statement gives wrong scores without any sign of it.</source>
        <translation>Сеть, метки, их порядок и подготовка снимков — со слов пользователя; неверное указание даёт неверные оценки без каких-либо признаков этого.</translation>
    </message>
    <message>
        <source>No film gets a score: {0}. Start again; if it happens again, choose another model, or install xrayviewer again.</source>
        <translation>Ни один снимок не получает оценки: {0}. Начните снова; если это повторится, выберите другую модель или переустановите xrayviewer.</translation>
    </message>
    <message>
        <source>No film says whose it is, so each counts as a patient of its own; with several films of a patient the intervals are too narrow.</source>
        <translation>Ни на одном снимке не указано, чей он, поэтому каждый считается отдельным пациентом; если у пациента несколько снимков, интервалы слишком узки.</translation>
    </message>
    <message>
        <source>No film with the label “{0}” can be read. Add some, or remove the label.</source>
        <translation>Ни один снимок с меткой «{0}» не читается. Добавьте такие снимки или уберите метку.</translation>
    </message>
    <message>
        <source>No film with the label “{0}” could be kept for {1}, because its patients also carry other labels that were needed elsewhere. Another seed may help.</source>
        <translation>Ни один снимок с меткой «{0}» не удалось оставить для {1}, так как у этих пациентов есть и другие метки, нужные в других частях. Может помочь другое начальное число.</translation>
    </message>
    <message>
        <source>No films are to be copied. Mark some first.</source>
        <translation>Нет снимков для копирования. Сначала отметьте их.</translation>
    </message>
    <message>
        <source>No folder can be named after the label “{0}”. Rename the label.</source>
        <translation>Назвать папку по метке «{0}» нельзя. Переименуйте метку.</translation>
    </message>
    <message>
        <source>No label has ten patients with it and ten without it, so quick heads can say nothing about these films. Add films of other patients.</source>
        <translation>Ни у одной метки нет десяти пациентов с ней и десяти без неё, поэтому быстрые классификаторы ничего не могут сказать об этих снимках. Добавьте снимки других пациентов.</translation>
    </message>
    <message>
        <source>No label tells some of these films from others.</source>
        <translation>Ни одна метка не отличает одни из этих снимков от других.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there are no scores to compare with.</source>
        <translation>Ни одна модель не оценила этот снимок, поэтому сравнивать оценки не с чем.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map of it.</source>
        <translation>Ни одна модель не оценила этот снимок, поэтому карты для него нет.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map to check.</source>
        <translation>Ни одна модель не оценила этот снимок, поэтому карты для проверки нет.</translation>
    </message>
    <message>
        <source>No model trained for this age ({0}). There is one for children of 1 to 5 years and one for adults.</source>
        <translation>Для этого возраста ({0}) модель не обучена. Есть модель для детей 1–5 лет и модель для взрослых.</translation>
    </message>
    <message>
        <source>No row of “{0}” meets the conditions. Check their spelling.</source>
        <translation>Ни одна строка «{0}» не отвечает условиям. Проверьте их написание.</translation>
    </message>
    <message>
        <source>Nobody has looked for shortcuts in these films, so it is not known whether their labels can be told without the lungs.</source>
        <translation>В этих снимках никто не искал обходных признаков, поэтому неизвестно, распознаются ли их метки без лёгких.</translation>
    </message>
    <message>
        <source>None of the {0} films that both models would be measured on can be read any more, so they cannot be compared. Put the films back where they were.</source>
        <translation>Ни один из снимков, на которых измерялись бы обе модели ({0}), больше не читается, поэтому сравнить их нельзя. Верните снимки на прежнее место.</translation>
    </message>
    <message>
        <source>None of the {0} films that “{1}” names was found below “{2}”; the first is “{3}”. Put the table beside the films, or write full paths into it.</source>
        <translation>Ни один из снимков, названных в «{1}» ({0}), не найден в «{2}»; первый — «{3}». Положите таблицу рядом со снимками или укажите в ней полные пути.</translation>
    </message>
    <message>
        <source>None of these films can be read, so nothing can be tested.</source>
        <translation>Ни один из этих снимков не читается, поэтому проверять нечего.</translation>
    </message>
    <message>
        <source>None of these films can be read, so there is nothing to show.</source>
        <translation>Ни один из этих снимков не читается, поэтому показывать нечего.</translation>
    </message>
    <message>
        <source>Nothing can be said about “{0}”.</source>
        <translation>О «{0}» ничего сказать нельзя.</translation>
    </message>
    <message>
        <source>Of the models that speak now, “{0}” does best on these films, better than {1}, so it is the one to beat.</source>
        <translation>Из действующих моделей на этих снимках лучше всех «{0}», лучше, чем {1}, поэтому превзойти нужно её.</translation>
    </message>
    <message>
        <source>Of two films, one with “{0}” and one without, it gives the right one the higher score in {1} cases of {2}.</source>
        <translation>Из двух снимков, одного с «{0}» и одного без, верный получает более высокую оценку в {1} случаях из {2}.</translation>
    </message>
    <message>
        <source>It does better than chance on {0} of {1}, but these are too few to say how much better.</source>
        <translation>На выборке из {0} ({1}) это лучше случайного угадывания, но их слишком мало, чтобы сказать, насколько.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names no film. Write its path, or remove the line.</source>
        <translation>В строке {0} файла «{1}» не назван снимок. Укажите путь к нему или удалите строку.</translation>
    </message>
    <message>
        <source>None of the {0} with “{1}” was judged wrongly; up to {2} may be all the same, which the interval of the sensitivity cannot show.</source>
        <translation>Ни один из {0} с «{1}» не оценён неверно; тем не менее таких может быть до {2}, чего интервал чувствительности не показывает.</translation>
    </message>
    <message>
        <source>None of the {0} without “{1}” was judged wrongly; up to {2} may be all the same, which the interval of the specificity cannot show.</source>
        <translation>Ни один из {0} без «{1}» не оценён неверно; тем не менее таких может быть до {2}, чего интервал специфичности не показывает.</translation>
    </message>
    <message>
        <source>On {0} of {1} nothing can be said about “{2}”.</source>
        <translation>По выборке из {0} ({1}) о «{2}» ничего сказать нельзя.</translation>
    </message>
    <message>
        <source>On {0} of {1} this cannot be told from chance.</source>
        <translation>На выборке из {0} ({1}) это неотличимо от случайного угадывания.</translation>
    </message>
    <message>
        <source>One of the processes that train together has failed, perhaps because memory was short. All finished epochs are kept. Go on, or start over with smaller batches.</source>
        <translation>Один из процессов, обучающих вместе, отказал, возможно, из-за нехватки памяти. Все законченные эпохи сохранены. Продолжите или начните заново с меньшими пакетами.</translation>
    </message>
    <message>
        <source>Only the first of its {0} pictures is shown.</source>
        <translation>Показано только первое из его изображений ({0}).</translation>
    </message>
    <message>
        <source>Open it in a video player.</source>
        <translation>Откройте его в видеопроигрывателе.</translation>
    </message>
    <message>
        <source>Open it on its own to see the films in it.</source>
        <translation>Откройте его отдельно, чтобы увидеть снимки в нём.</translation>
    </message>
    <message>
        <source>Open the folder of the films instead.</source>
        <translation>Откройте вместо этого папку со снимками.</translation>
    </message>
    <message>
        <source>Open the folder that holds it.</source>
        <translation>Откройте папку, в которой он лежит.</translation>
    </message>
    <message>
        <source>Open the folder to see the films in it.</source>
        <translation>Откройте папку, чтобы увидеть снимки в ней.</translation>
    </message>
    <message>
        <source>Parts are missing: {0} of {1} were tested by none of these runs, and the figures say nothing of them.</source>
        <translation>Части отсутствуют: {0} из {1} не проверены ни одним из этих запусков, и показатели ничего о них не говорят.</translation>
    </message>
    <message>
        <source>Patients had films on both sides of its split, so its figures are too good.</source>
        <translation>У пациентов были снимки по обе стороны разбиения, поэтому показатели завышены.</translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the figures will be too good.</source>
        <translation>У пациентов есть снимки по обе стороны разбиения, поэтому показатели будут завышены.</translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the model may have recognised them: the figures are too good.</source>
        <translation>У пациентов есть снимки по обе стороны разбиения, и модель могла их узнать: показатели завышены.</translation>
    </message>
    <message>
        <source>Patients have films on both sides, so the figures are too good.</source>
        <translation>У пациентов есть снимки на обеих сторонах, поэтому показатели завышены.</translation>
    </message>
    <message>
        <source>Pixels are only black or white.</source>
        <translation>Пиксели только чёрные или белые.</translation>
    </message>
    <message>
        <source>Pixels that are no numbers are shown like the lowest value.</source>
        <translation>Пиксели, не являющиеся числами, показаны как наименьшее значение.</translation>
    </message>
    <message>
        <source>Pixels without a finite value are shown like the lowest one.</source>
        <translation>Пиксели без конечного значения показаны как наименьшее.</translation>
    </message>
    <message>
        <source>Printing colours (CMYK) were converted without their profile.</source>
        <translation>Печатные цвета (CMYK) преобразованы без их профиля.</translation>
    </message>
    <message>
        <source>Published figures come from other films or splits, so they are not comparable.</source>
        <translation>Опубликованные показатели получены на других снимках или разбиениях и потому несравнимы.</translation>
    </message>
    <message>
        <source>Put the films of each label into a folder of its own, named after the label; several splits go into folders “train”, “val” and “test” above these. Or give a table with the columns “path” and “label”.</source>
        <translation>Положите снимки каждой метки в отдельную папку с именем метки; несколько частей кладутся в папки «train», «val» и «test» уровнем выше. Или дайте таблицу со столбцами «path» и «label».</translation>
    </message>
    <message>
        <source>Quick heads tell “{0}” on whole films with an AUROC of {1}. With the lungs blacked out, from the border or from the size alone it is at most {2}, which cannot be told from guessing or is close to it: no shortcut shows.</source>
        <translation>Быстрые классификаторы распознают «{0}» по целым снимкам с AUROC {1}. С закрашенными лёгкими, по краю или только по размеру — не более {2}, что неотличимо от угадывания или близко к нему: обходного признака не видно.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Только для исследований, не для диагностики.</translation>
    </message>
    <message>
        <source>Save it as PNG with another program and open that.</source>
        <translation>Сохраните его как PNG в другой программе и откройте этот файл.</translation>
    </message>
    <message>
        <source>Scores of refused pictures are given only where that can be logged; “{0}” cannot be written ({1}). Screen without them, or check the rights of the folder.</source>
        <translation>Оценки отклонённых изображений даются, только если это можно записать в журнал; «{0}» записать нельзя ({1}). Проведите скрининг без них или проверьте права на папку.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). The open film is not affected; try again.</source>
        <translation>Произошла непредвиденная ошибка ({0}). Открытый снимок не затронут; попробуйте снова.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). What was stored is safe; go on with the screening.</source>
        <translation>Произошла непредвиденная ошибка ({0}). Сохранённое в безопасности; продолжите скрининг.</translation>
    </message>
    <message>
        <source>Test films of these trainings are gone or were changed since. Put them back, then average again.</source>
        <translation>Тестовые снимки этих обучений исчезли или с тех пор изменены. Верните их, затем усредните снова.</translation>
    </message>
    <message>
        <source>Test the model on films from another source before you trust it.</source>
        <translation>Проверьте модель на снимках из другого источника, прежде чем доверять ей.</translation>
    </message>
    <message>
        <source>Testing learning rates.</source>
        <translation>Проверка скоростей обучения.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} arrived damaged. Try again later, or give their file.</source>
        <translation>Веса ImageNet для {0} получены повреждёнными. Попробуйте позже или укажите их файл.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} could not be fetched; this computer may be offline. Give their file, or train from scratch.</source>
        <translation>Веса ImageNet для {0} не удалось загрузить; возможно, у компьютера нет сети. Укажите их файл или обучайте с нуля.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} in “{1}” are damaged. Delete that file and start again.</source>
        <translation>Веса ImageNet для {0} в «{1}» повреждены. Удалите этот файл и начните снова.</translation>
    </message>
    <message>
        <source>The VOI function {0} is not known; LINEAR was taken.</source>
        <translation>Функция VOI {0} неизвестна; взята LINEAR.</translation>
    </message>
    <message>
        <source>The age is not known. Choose the model for children or the one for adults.</source>
        <translation>Возраст неизвестен. Выберите модель для детей или модель для взрослых.</translation>
    </message>
    <message>
        <source>The archive is damaged or made to do harm; ask for a new copy.</source>
        <translation>Архив повреждён или создан, чтобы навредить; запросите новую копию.</translation>
    </message>
    <message>
        <source>The archive may be made to do harm; ask for a new copy.</source>
        <translation>Архив, возможно, создан, чтобы навредить; запросите новую копию.</translation>
    </message>
    <message>
        <source>The archive was changed; open it again.</source>
        <translation>Архив изменён; откройте его снова.</translation>
    </message>
    <message>
        <source>The best epoch and the threshold of the new model were chosen on these films, which flatters it.</source>
        <translation>Лучшая эпоха и порог новой модели выбраны по этим снимкам, что её приукрашивает.</translation>
    </message>
    <message>
        <source>The best epoch and the threshold were chosen on these same films, so expect less on new ones. Keep films for a test to know.</source>
        <translation>Лучшая эпоха и порог выбраны по этим же снимкам, поэтому на новых ожидайте худшего. Чтобы узнать точно, отложите снимки для теста.</translation>
    </message>
    <message>
        <source>The checkpoints of this training need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation>Контрольным точкам этого обучения нужно {0} ГБ на диске с «{1}», где свободно {2} ГБ. Освободите место и продолжите.</translation>
    </message>
    <message>
        <source>The cluster at “{0}” does not answer any more. What was stored is safe; resume the run when the cluster is there again.</source>
        <translation>Кластер «{0}» больше не отвечает. Сохранённое в безопасности; продолжите, когда кластер снова будет доступен.</translation>
    </message>
    <message>
        <source>The colours are stored in full although the header says 4:2:2.</source>
        <translation>Цвета сохранены полностью, хотя в заголовке указано 4:2:2.</translation>
    </message>
    <message>
        <source>The compressed image has another sign than the header says; the header won.</source>
        <translation>Знак в сжатом изображении иной, чем в заголовке; взят заголовок.</translation>
    </message>
    <message>
        <source>The description beside the pixels is damaged in places.</source>
        <translation>Описание рядом с пикселями местами повреждено.</translation>
    </message>
    <message>
        <source>The disk of the store of screenings “{0}” is full. What was stored so far is safe. Free some space, then resume the run.</source>
        <translation>Диск хранилища скринингов «{0}» заполнен. Сохранённое до сих пор в безопасности. Освободите место и продолжите.</translation>
    </message>
    <message>
        <source>The evidence map always comes from the last layer. Choose another method to look at the layer “{0}”.</source>
        <translation>Карта признаков всегда берётся из последнего слоя. Чтобы посмотреть слой «{0}», выберите другой метод.</translation>
    </message>
    <message>
        <source>The features of all films need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation>Признакам всех снимков нужно {0} ГБ на диске с «{1}», где свободно {2} ГБ. Освободите место и продолжите.</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask for a new copy.</source>
        <translation>Файл повреждён или создан, чтобы навредить; запросите новую копию.</translation>
    </message>
    <message>
        <source>The file is probably damaged; ask for a new copy.</source>
        <translation>Файл, вероятно, повреждён; запросите новую копию.</translation>
    </message>
    <message>
        <source>The file may be made to do harm; ask for a new copy.</source>
        <translation>Файл, возможно, создан, чтобы навредить; запросите новую копию.</translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” cannot be used ({1}). Try again; if it happens again, choose “Forget similar films” to begin anew.</source>
        <translation>Файл запомненных снимков «{0}» использовать нельзя ({1}). Попробуйте снова; если это повторится, выберите «Забыть похожие снимки», чтобы начать заново.</translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” was written by a newer version of xrayviewer. Use that one, or choose “Forget similar films” to begin anew.</source>
        <translation>Файл запомненных снимков «{0}» записан более новой версией xrayviewer. Используйте её или выберите «Забыть похожие снимки», чтобы начать заново.</translation>
    </message>
    <message>
        <source>The file stores grey as colour; it is shown as grey.</source>
        <translation>В файле серое сохранено как цвет; показано серым.</translation>
    </message>
    <message>
        <source>The film gets no score: {0}. Try it again by itself; if it happens again, choose another model.</source>
        <translation>Снимок не получает оценки: {0}. Попробуйте его отдельно; если это повторится, выберите другую модель.</translation>
    </message>
    <message>
        <source>The film is too unlike all films that the models were made with to get a score.</source>
        <translation>Снимок слишком непохож на все снимки, на которых сделаны модели, чтобы получить оценку.</translation>
    </message>
    <message>
        <source>The film is unlike the films that the models were made with; scores may be wrong.</source>
        <translation>Снимок непохож на снимки, на которых сделаны модели; оценки могут быть неверны.</translation>
    </message>
    <message>
        <source>The film resembles the films that the models were made with.</source>
        <translation>Снимок похож на снимки, на которых сделаны модели.</translation>
    </message>
    <message>
        <source>The film seems not to be upright, but how it lies is not certain. Turn it first.</source>
        <translation>Снимок, похоже, не в прямом положении, но как он лежит, неясно. Сначала поверните его.</translation>
    </message>
    <message>
        <source>The films cannot be set apart: not all of them say {0}, or all say the same. Add a column “source” or “date” to the table, or folders below those of the labels.</source>
        <translation>Снимки нельзя разделить: не у всех указано {0} или у всех указано одно и то же. Добавьте в таблицу столбец «source» или «date» либо папки внутри папок меток.</translation>
    </message>
    <message>
        <source>The films cannot be set apart: one of the labels would be missing among those to learn from or among those to measure on. Deal them by patient.</source>
        <translation>Снимки нельзя разделить: одной из меток не оказалось бы среди снимков для обучения или для проверки. Распределите их по пациентам.</translation>
    </message>
    <message>
        <source>The films for the test could not be written ({0}). Free some space and try again.</source>
        <translation>Не удалось записать снимки для теста ({0}). Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The films have no splits at all.</source>
        <translation>У снимков вообще нет разбиения.</translation>
    </message>
    <message>
        <source>The films need {0} MB with some room to spare, but the disk of “{1}” has {2} MB free. Choose another disk, or take fewer films.</source>
        <translation>Снимкам нужно {0} МБ с небольшим запасом, но на диске с «{1}» свободно {2} МБ. Выберите другой диск или возьмите меньше снимков.</translation>
    </message>
    <message>
        <source>The films of {0} lie in different splits, so figures measured on them flatter the model. Keep each group in one split.</source>
        <translation>Снимки {0} лежат в разных частях, поэтому показатели, измеренные на них, приукрашивают модель. Держите каждую группу в одной части.</translation>
    </message>
    <message>
        <source>The films of {0} were taken together. If the model was trained on some of them, the figures are too good: choose one split (--split test).</source>
        <translation>Снимки частей {0} взяты вместе. Если модель обучена на некоторых из них, показатели завышены: выберите одну часть (--split test).</translation>
    </message>
    <message>
        <source>The first decoder failed; {0} read the pixels.</source>
        <translation>Первый декодер не справился; пиксели прочитал {0}.</translation>
    </message>
    <message>
        <source>The folder of models “{0}” could not be read ({1}). Check its rights.</source>
        <translation>Не удалось прочитать папку моделей «{0}» ({1}). Проверьте права на неё.</translation>
    </message>
    <message>
        <source>The folder of remembered films cannot be used ({0}). Check its rights and the room on its disk.</source>
        <translation>Папку запомненных снимков использовать нельзя ({0}). Проверьте права на неё и место на диске.</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be listed: {1}. Check that it is still there and may be read.</source>
        <translation>Содержимое папки «{0}» получить нельзя: {1}. Проверьте, что она на месте и доступна для чтения.</translation>
    </message>
    <message>
        <source>The header announces no frame; one was taken.</source>
        <translation>В заголовке не объявлено ни одного кадра; взят один.</translation>
    </message>
    <message>
        <source>The header does not say how many bits are used; all were taken.</source>
        <translation>В заголовке не указано, сколько бит используется; взяты все.</translation>
    </message>
    <message>
        <source>The header does not say how many samples a pixel has; {0} was taken.</source>
        <translation>В заголовке не указано, сколько значений у пикселя; взято {0}.</translation>
    </message>
    <message>
        <source>The header does not say that this is a radiograph (modality {0}).</source>
        <translation>В заголовке не указано, что это рентгенограмма (модальность {0}).</translation>
    </message>
    <message>
        <source>The header does not say whether pixels are signed; unsigned was taken.</source>
        <translation>В заголовке не указано, имеют ли пиксели знак; взяты без знака.</translation>
    </message>
    <message>
        <source>The header gives no age, and the film alone does not tell whether it shows a child or an adult. Choose the model for children of 1 to 5 years or the one for adults; for other ages no model was trained.</source>
        <translation>В заголовке нет возраста, а по самому снимку не понять, ребёнок это или взрослый. Выберите модель для детей 1–5 лет или модель для взрослых; для других возрастов модель не обучена.</translation>
    </message>
    <message>
        <source>The header gives no age. The film looks like one of {0}, so that model is proposed; choose the other one if this is wrong. Ages of 6 to 17 years cannot be told from it.</source>
        <translation>В заголовке нет возраста. Снимок похож на снимки {0}, поэтому предложена эта модель; если это неверно, выберите другую. Возраст от 6 до 17 лет по снимку не определить.</translation>
    </message>
    <message>
        <source>The header gives no photometric interpretation; {0} was taken.</source>
        <translation>В заголовке нет фотометрической интерпретации; взята {0}.</translation>
    </message>
    <message>
        <source>The header gives {0} window centres and {1} widths; those without a partner were left out.</source>
        <translation>В заголовке {0} центров окна и {1} значений ширины; те, что без пары, пропущены.</translation>
    </message>
    <message>
        <source>The header names a radiograph ({0}).</source>
        <translation>В заголовке указана рентгенограмма ({0}).</translation>
    </message>
    <message>
        <source>The header names another body part ({0}). Scores hold for the chest only.</source>
        <translation>В заголовке указана другая область тела ({0}). Оценки действительны только для грудной клетки.</translation>
    </message>
    <message>
        <source>The header names another kind of picture (modality {0}). Only radiographs of the chest get scores.</source>
        <translation>В заголовке указан другой вид изображения (модальность {0}). Оценки получают только рентгенограммы грудной клетки.</translation>
    </message>
    <message>
        <source>The header names the chest ({0}).</source>
        <translation>В заголовке указана грудная клетка ({0}).</translation>
    </message>
    <message>
        <source>The header says that the view is frontal ({0}).</source>
        <translation>В заголовке указана прямая проекция ({0}).</translation>
    </message>
    <message>
        <source>The header says that the view is not frontal ({0}). The models know frontal films only.</source>
        <translation>В заголовке указано, что проекция не прямая ({0}). Модели знают только прямые снимки.</translation>
    </message>
    <message>
        <source>The header says {0} but Presentation LUT Shape {1}; the shape was followed. Black and white may be exchanged.</source>
        <translation>В заголовке {0}, но Presentation LUT Shape {1}; взято второе. Чёрное и белое, возможно, поменяны местами.</translation>
    </message>
    <message>
        <source>The header says {0}, but the file is written as {1}.</source>
        <translation>В заголовке {0}, но файл записан как {1}.</translation>
    </message>
    <message>
        <source>The header says {0}, but the pixels are {1}.</source>
        <translation>В заголовке {0}, но пиксели — {1}.</translation>
    </message>
    <message>
        <source>The header says {0}: the model for {1} speaks.</source>
        <translation>В заголовке {0}: работает модель для {1}.</translation>
    </message>
    <message>
        <source>The input gate refuses {0} of {1}: the program gives them no scores, yet they count here. The predictions name them.</source>
        <translation>Входной контроль отклоняет {0} из {1}: программа не даёт им оценок, но здесь они учтены. Они названы в предсказаниях.</translation>
    </message>
    <message>
        <source>The input gate that belongs to the program is missing, so nothing is known of whether it would let these films through. Install xrayviewer again to have them checked.</source>
        <translation>Входной контроль, принадлежащий программе, отсутствует, поэтому неизвестно, пропустил бы он эти снимки. Переустановите xrayviewer, чтобы их проверить.</translation>
    </message>
    <message>
        <source>The input gate “{0}” gives outputs that are no finite numbers. Choose another model.</source>
        <translation>Входной контроль «{0}» даёт выходы, не являющиеся конечными числами. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The labels could not be looked at: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation>Не удалось просмотреть метки: {0}. Возможно, не хватило памяти. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>The labels {0} differ only in spelling. Give them one name.</source>
        <translation>Метки {0} различаются только написанием. Дайте им одно имя.</translation>
    </message>
    <message>
        <source>The list of recent films could not be saved ({0}).</source>
        <translation>Не удалось сохранить список недавних снимков ({0}).</translation>
    </message>
    <message>
        <source>The map of the model “{0}” could not be checked: some of its numbers are not finite. Choose another model.</source>
        <translation>Не удалось проверить карту модели «{0}»: некоторые её числа не конечны. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The measurements could not be saved ({0}). They stay until the program is closed. Free some space or check the rights of the folder of your settings.</source>
        <translation>Не удалось сохранить измерения ({0}). Они останутся до закрытия программы. Освободите место или проверьте права на папку ваших настроек.</translation>
    </message>
    <message>
        <source>The modality LUT does not fit such pixels and was left out.</source>
        <translation>Modality LUT не подходит к таким пикселям и пропущена.</translation>
    </message>
    <message>
        <source>The model gives no score for “{0}”. Choose one of: {1}.</source>
        <translation>Модель не даёт оценки для «{0}». Выберите из: {1}.</translation>
    </message>
    <message>
        <source>The model is called “{0}” now, but the folder “{1}” of its old name could not be removed ({2}). Remove it by hand.</source>
        <translation>Модель теперь называется «{0}», но папку её прежнего имени «{1}» удалить не удалось ({2}). Удалите её вручную.</translation>
    </message>
    <message>
        <source>The model is not calibrated: its scores put films in order but are no probabilities.</source>
        <translation>Модель не калибрована: её оценки упорядочивают снимки, но не являются вероятностями.</translation>
    </message>
    <message>
        <source>The model was trained on films of “{0}”, and these come from a folder or table of this name. If they are the same, the figures are too good: measure on other films.</source>
        <translation>Модель обучена на снимках из «{0}», а эти взяты из папки или таблицы с таким же именем. Если это те же снимки, показатели завышены: измерьте на других.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be imported: the process that tried it failed. Choose another one.</source>
        <translation>Модель «{0}» импортировать нельзя: процесс, который её проверял, отказал. Выберите другую.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be made: {1}. Give other labels.</source>
        <translation>Модель «{0}» создать нельзя: {1}. Укажите другие метки.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be saved: {1}. Nothing was written.</source>
        <translation>Модель «{0}» сохранить нельзя: {1}. Ничего не записано.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another model, or copy, import or train it again.</source>
        <translation>Модель «{0}» использовать нельзя: {1}. Выберите другую модель или скопируйте, импортируйте или обучите её снова.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another one.</source>
        <translation>Модель «{0}» использовать нельзя: {1}. Выберите другую.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Train it again, with a lower learning rate or other films.</source>
        <translation>Модель «{0}» использовать нельзя: {1}. Обучите её снова с меньшей скоростью обучения или на других снимках.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot teach this network: it has {1}. Name a model that was trained by the same recipe on films with the same labels.</source>
        <translation>Модель «{0}» не может учить эту сеть: у неё {1}. Назовите модель, обученную по тому же рецепту на снимках с теми же метками.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be deleted ({1}). Close other programs that use its folder and try again.</source>
        <translation>Не удалось удалить модель «{0}» ({1}). Закройте другие программы, использующие её папку, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be put back ({1}).</source>
        <translation>Не удалось вернуть модель «{0}» ({1}).</translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}). Free some space and import it again.</source>
        <translation>Не удалось сохранить модель «{0}» в «{1}» ({2}). Освободите место и импортируйте её снова.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}); what was there before is unchanged. Free some space or check the rights of the folder.</source>
        <translation>Не удалось сохранить модель «{0}» в «{1}» ({2}); то, что было раньше, не изменено. Освободите место или проверьте права на папку.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be written to “{1}” ({2}). Choose another folder or free some space.</source>
        <translation>Не удалось записать модель «{0}» в «{1}» ({2}). Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The model “{0}” does not find lungs and heart. Choose another model.</source>
        <translation>Модель «{0}» не находит лёгкие и сердце. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The model “{0}” gives features that are no finite numbers. Choose another model.</source>
        <translation>Модель «{0}» даёт признаки, не являющиеся конечными числами. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no findings. Choose another model.</source>
        <translation>Модель «{0}» не даёт находок. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no map by {1}: some values are no finite numbers. Choose another method.</source>
        <translation>Модель «{0}» не даёт карты методом {1}: некоторые значения не являются конечными числами. Выберите другой метод.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no map: some numbers are not finite. Choose another model.</source>
        <translation>Модель «{0}» не даёт карты: некоторые числа не конечны. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: some are no finite numbers. Choose another model.</source>
        <translation>Модель «{0}» не даёт оценок: некоторые не являются конечными числами. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: {1}. Choose another model.</source>
        <translation>Модель «{0}» не даёт оценок: {1}. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The model “{0}” gives numbers that are not finite. Choose another model.</source>
        <translation>Модель «{0}» даёт числа, которые не конечны. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The model “{0}” has no operating point “{1}” for “{2}”. Give a number from 0 to 1{3}.</source>
        <translation>У модели «{0}» нет рабочей точки «{1}» для «{2}». Укажите число от 0 до 1{3}.</translation>
    </message>
    <message>
        <source>The model “{0}” is a {1}, which does not fit a {2}. Choose another model to start from.</source>
        <translation>Модель «{0}» — {1}, что не подходит к {2}. Выберите другую исходную модель.</translation>
    </message>
    <message>
        <source>The model “{0}” is no input gate. Choose another model.</source>
        <translation>Модель «{0}» не является входным контролем. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The model “{0}” is not kept any more.</source>
        <translation>Модель «{0}» больше не хранится.</translation>
    </message>
    <message>
        <source>The model “{0}” knows no “{1}”. Choose one of: {2}.</source>
        <translation>Модель «{0}» не знает «{1}». Выберите из: {2}.</translation>
    </message>
    <message>
        <source>The model “{0}” knows none of the labels {1}, so the two cannot be compared.</source>
        <translation>Модель «{0}» не знает ни одной из меток {1}, поэтому сравнить их нельзя.</translation>
    </message>
    <message>
        <source>The model “{0}” takes films of {1} x {2} pixels; these have the shape {3} and the type {4}. Prepare them for this model.</source>
        <translation>Модель «{0}» принимает снимки {1} x {2} пикселей; у этих форма {3} и тип {4}. Подготовьте их для этой модели.</translation>
    </message>
    <message>
        <source>The model “{0}” that belongs to the program is missing, so films get no findings. Install xrayviewer again, or put the model into its folder of models.</source>
        <translation>Модель «{0}», принадлежащая программе, отсутствует, поэтому у снимков нет находок. Переустановите xrayviewer или положите модель в папку моделей программы.</translation>
    </message>
    <message>
        <source>The model “{0}” that this training builds on has learned from films of “{1}”, perhaps from those that measure it: the figures may be too good.</source>
        <translation>Модель «{0}», на которой основано это обучение, училась на снимках из «{1}», возможно, и на тех, которыми оно измеряется: показатели могут быть завышены.</translation>
    </message>
    <message>
        <source>The model “{0}” that this training builds on has learned from {1} of the {2} films that measure the new one: the figures are too good. Build on another model to know better.</source>
        <translation>Модель «{0}», на которой основано это обучение, училась на {1} из {2} снимков, которыми измеряется новая: показатели завышены. Чтобы узнать точнее, возьмите за основу другую модель.</translation>
    </message>
    <message>
        <source>The model “{0}” was not trained here, so there are no films that were kept aside for it. Open a folder of labelled films in the first step, then ask again: both models will be measured on those.</source>
        <translation>Модель «{0}» обучена не здесь, поэтому отложенных для неё снимков нет. Откройте папку размеченных снимков на первом шаге и повторите: обе модели будут измерены на них.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced meanwhile. Start again.</source>
        <translation>Модель «{0}» тем временем заменена. Начните снова.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced since the film was analysed. Open the film again.</source>
        <translation>Модель «{0}» заменена после анализа снимка. Откройте снимок снова.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while films were screened with it. What was stored is sound; resume the run to go on with the new one.</source>
        <translation>Модель «{0}» заменена во время скрининга. Сохранённое исправно; продолжите, чтобы дальше работала новая.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while it was measured. Start again.</source>
        <translation>Модель «{0}» заменена во время измерения. Начните снова.</translation>
    </message>
    <message>
        <source>The models could not be compared: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation>Не удалось сравнить модели: {0}. Возможно, не хватило памяти. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>The network gave no finite number for {0} of {1} films, so its probabilities cannot be calibrated. Train again with a lower learning rate.</source>
        <translation>Для {0} из {1} снимков сеть не дала конечного числа, поэтому её вероятности нельзя калибровать. Обучите снова с меньшей скоростью обучения.</translation>
    </message>
    <message>
        <source>The network has no layer “{0}” that gives a map. Choose one of these, or one inside them: {1}.</source>
        <translation>В сети нет слоя «{0}», дающего карту. Выберите один из этих или слой внутри них: {1}.</translation>
    </message>
    <message>
        <source>The network of the model “{0}” fails on a film. Choose another model.</source>
        <translation>Сеть модели «{0}» не справляется со снимком. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The network “{0}” needs films of 3 channels.</source>
        <translation>Сети «{0}» нужны снимки с 3 каналами.</translation>
    </message>
    <message>
        <source>The network “{0}” takes films of {1} to {2} pixels, not of {3}. Choose a size between.</source>
        <translation>Сеть «{0}» принимает снимки от {1} до {2} пикселей, а не {3}. Выберите размер в этих пределах.</translation>
    </message>
    <message>
        <source>The new model has learned from other films of these patients, which flatters it.</source>
        <translation>Новая модель училась на других снимках этих пациентов, что её приукрашивает.</translation>
    </message>
    <message>
        <source>The new model was not trained here, so both were measured on {0} films of “{1}” from the first step. A model that has learned from them is flattered.</source>
        <translation>Новая модель обучена не здесь, поэтому обе измерены на снимках из «{1}» с первого шага ({0}). Модель, учившуюся на них, это приукрашивает.</translation>
    </message>
    <message>
        <source>The note on “{0}” could not be kept ({1}). Free some space and try again.</source>
        <translation>Не удалось сохранить заметку о «{0}» ({1}). Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The picture was saved as “{0}”.</source>
        <translation>Изображение сохранено как «{0}».</translation>
    </message>
    <message>
        <source>The pixels are not compressed although the header says {0}.</source>
        <translation>Пиксели не сжаты, хотя в заголовке указано {0}.</translation>
    </message>
    <message>
        <source>The plot “{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation>Не удалось записать график «{0}» ({1}). Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The prepared films could not be written to “{0}” ({1}). Free some space and start again.</source>
        <translation>Не удалось записать подготовленные снимки в «{0}» ({1}). Освободите место и начните снова.</translation>
    </message>
    <message>
        <source>The program would turn or invert {0} before scoring. Here they were scored as they are.</source>
        <translation>Программа повернула или инвертировала бы {0} перед оценкой. Здесь они оценены как есть.</translation>
    </message>
    <message>
        <source>The range test found no learning rate at which the loss falls. Start over with a rate of your own.</source>
        <translation>Проверка не нашла скорости обучения, при которой потери падают. Начните заново со своей скоростью.</translation>
    </message>
    <message>
        <source>The recipe cannot have this setting: {0}.</source>
        <translation>У рецепта не может быть такой настройки: {0}.</translation>
    </message>
    <message>
        <source>The recipe “{0}” adapts a model. Choose the one to start from.</source>
        <translation>Рецепт «{0}» дообучает модель. Выберите исходную.</translation>
    </message>
    <message>
        <source>The recipe “{0}” could not be tried on this computer ({1}). Memory may be short.</source>
        <translation>Рецепт «{0}» не удалось опробовать на этом компьютере ({1}). Возможно, не хватает памяти.</translation>
    </message>
    <message>
        <source>The recipe&apos;s head ({0}) does not fit these labels, so the network gets another one ({1}).</source>
        <translation>Выходной слой рецепта ({0}) не подходит к этим меткам, поэтому сеть получает другой ({1}).</translation>
    </message>
    <message>
        <source>The record could not be written to “{0}” ({1}). The training itself is done and kept. Free some space, then go on.</source>
        <translation>Не удалось записать протокол в «{0}» ({1}). Само обучение закончено и сохранено. Освободите место и продолжите.</translation>
    </message>
    <message>
        <source>The record of the training “{0}” in “{1}” is incomplete or was changed. Train again to make a new one.</source>
        <translation>Протокол обучения «{0}» в «{1}» неполон или изменён. Обучите снова, чтобы сделать новый.</translation>
    </message>
    <message>
        <source>The remembered films could not be removed ({0}). Close other windows of xrayviewer and try again.</source>
        <translation>Не удалось удалить запомненные снимки ({0}). Закройте другие окна xrayviewer и попробуйте снова.</translation>
    </message>
    <message>
        <source>The report could not be written to “{0}” ({1}). Choose another folder or free some space.</source>
        <translation>Не удалось записать отчёт в «{0}» ({1}). Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The rescale slope or intercept is invalid; stored values are shown.</source>
        <translation>Наклон или сдвиг пересчёта неверен; показаны сохранённые значения.</translation>
    </message>
    <message>
        <source>The same was not trained with these films dealt otherwise, so it is not known how much of the figures comes from how they were dealt.</source>
        <translation>То же не обучалось с иначе распределёнными снимками, поэтому неизвестно, какая часть показателей объясняется распределением.</translation>
    </message>
    <message>
        <source>The screening with the number {0} has no row {1} any more. It may have been deleted; choose another one.</source>
        <translation>В скрининге с номером {0} больше нет строки {1}. Возможно, она удалена; выберите другую.</translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on in another window or program. Stop it there first.</source>
        <translation>Скрининг с номером {0} идёт в другом окне или программе. Сначала остановите его там.</translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on. Stop it before you delete it.</source>
        <translation>Скрининг с номером {0} идёт. Остановите его, прежде чем удалять.</translation>
    </message>
    <message>
        <source>The search for films broke off: {0}. The films found so far are screened; resume the run to find the others.</source>
        <translation>Поиск снимков прервался: {0}. Найденные до сих пор обработаны; продолжите, чтобы найти остальные.</translation>
    </message>
    <message>
        <source>The seed {0} is negative. Give a whole number from 0 on.</source>
        <translation>Начальное число {0} отрицательно. Укажите целое число от 0.</translation>
    </message>
    <message>
        <source>The settings could not be read ({0}); all are at their defaults. Check the rights of their folder and start again.</source>
        <translation>Не удалось прочитать настройки ({0}); все имеют значения по умолчанию. Проверьте права на их папку и запустите программу снова.</translation>
    </message>
    <message>
        <source>The settings could not be saved in “{0}” ({1}). They hold until the program is closed. Free some space or check the folder&apos;s rights.</source>
        <translation>Не удалось сохранить настройки в «{0}» ({1}). Они действуют до закрытия программы. Освободите место или проверьте права на папку.</translation>
    </message>
    <message>
        <source>The settings file is damaged; all settings are at their defaults.</source>
        <translation>Файл настроек повреждён; все настройки имеют значения по умолчанию.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is kept as “{0}”; settings are at defaults.</source>
        <translation>Файл настроек был повреждён и сохранён как «{0}»; настройки имеют значения по умолчанию.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” cannot be used: the system reports “{1}”. Check the disk and the rights of its folder, then try again.</source>
        <translation>Хранилище скринингов «{0}» использовать нельзя: система сообщает «{1}». Проверьте диск и права на папку и попробуйте снова.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” holds values that mean nothing. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation>Хранилище скринингов «{0}» содержит бессмысленные значения. Оно оставлено как есть: положите на его место копию или уберите его, чтобы начать новое.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is damaged. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation>Хранилище скринингов «{0}» повреждено. Оно оставлено как есть: положите на его место копию или уберите его, чтобы начать новое.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is held by another program. Close that program, or try again.</source>
        <translation>Хранилище скринингов «{0}» занято другой программой. Закройте её или попробуйте снова.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” was written by a newer version of xrayviewer. It was left as it is; use that version, or choose another file.</source>
        <translation>Хранилище скринингов «{0}» записано более новой версией xrayviewer. Оно оставлено как есть; используйте ту версию или выберите другой файл.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” would lie on a network drive, where several programs can damage it and a lost connection can cost results. Choose a folder on this computer.</source>
        <translation>Хранилище скринингов «{0}» оказалось бы на сетевом диске, где его могут повредить несколько программ, а потеря связи может стоить результатов. Выберите папку на этом компьютере.</translation>
    </message>
    <message>
        <source>The training needs {0} GB on the disk of “{1}”, which has {2} GB free. Free some space and start again.</source>
        <translation>Обучению нужно {0} ГБ на диске с «{1}», где свободно {2} ГБ. Освободите место и начните снова.</translation>
    </message>
    <message>
        <source>The training process failed: {0}. Memory may have been short. All finished epochs are kept, so that the training can go on.</source>
        <translation>Процесс обучения отказал: {0}. Возможно, не хватило памяти. Все законченные эпохи сохранены, так что обучение можно продолжить.</translation>
    </message>
    <message>
        <source>The training stopped because the disk of “{0}” could not be written ({1}). Free some space, then go on.</source>
        <translation>Обучение остановилось: на диск с «{0}» не удалось записать ({1}). Освободите место и продолжите.</translation>
    </message>
    <message>
        <source>The training stopped in epoch {0}: {1} is no finite number any more. Start over with a lower learning rate; if that does not help, look for films of constant grey with the data check.</source>
        <translation>Обучение остановилось в эпохе {0}: {1} больше не является конечным числом. Начните заново с меньшей скоростью обучения; если это не поможет, поищите проверкой данных сплошь серые снимки.</translation>
    </message>
    <message>
        <source>The training “{0}” (recipe “{1}”) gives no findings, so there are no scores of labels to pool. Name trainings of findings only.</source>
        <translation>Обучение «{0}» (рецепт «{1}») не даёт находок, поэтому оценок меток для объединения нет. Назовите только обучения находкам.</translation>
    </message>
    <message>
        <source>The training “{0}” gives no findings. Leave it out.</source>
        <translation>Обучение «{0}» не даёт находок. Исключите его.</translation>
    </message>
    <message>
        <source>The training “{0}” goes on as it was started: recipe “{1}”, films of “{2}”.</source>
        <translation>Обучение «{0}» продолжается, как было начато: рецепт «{1}», снимки из «{2}».</translation>
    </message>
    <message>
        <source>The training “{0}” has not finished an epoch yet, so there is nothing to keep. Go on with it, or discard it.</source>
        <translation>Обучение «{0}» ещё не закончило ни одной эпохи, поэтому сохранять нечего. Продолжите или отбросьте его.</translation>
    </message>
    <message>
        <source>The training “{0}” is at work already.</source>
        <translation>Обучение «{0}» уже выполняется.</translation>
    </message>
    <message>
        <source>The training “{0}” is named twice. Name each one once.</source>
        <translation>Обучение «{0}» названо дважды. Назовите каждое один раз.</translation>
    </message>
    <message>
        <source>The training “{0}” is running already. Wait until it has ended, or stop it first.</source>
        <translation>Обучение «{0}» уже идёт. Дождитесь его конца или сначала остановите его.</translation>
    </message>
    <message>
        <source>The training “{0}” kept no films for a test, so it is no part of a cross-validation. Leave it out.</source>
        <translation>Обучение «{0}» не отложило снимков для теста и потому не является частью перекрёстной проверки. Исключите его.</translation>
    </message>
    <message>
        <source>The training “{0}” made a model that gives no findings. Its figures are in its card, in the list of models.</source>
        <translation>Обучение «{0}» создало модель, не дающую находок. Её показатели — в её карточке, в списке моделей.</translation>
    </message>
    <message>
        <source>The waiting trainings could not be kept for the next start ({0}). They go on as long as the program is open. Free some space.</source>
        <translation>Не удалось сохранить ожидающие обучения для следующего запуска ({0}). Они продолжаются, пока программа открыта. Освободите место.</translation>
    </message>
    <message>
        <source>The workers of the cluster may not start processes of their own, which films are read in. Start them with “dask worker ADDRESS --no-nanny”, or with DASK_DISTRIBUTED__WORKER__DAEMON=False.</source>
        <translation>Рабочим процессам кластера запрещено запускать собственные процессы, в которых читаются снимки. Запустите их командой «dask worker ADDRESS --no-nanny» или с DASK_DISTRIBUTED__WORKER__DAEMON=False.</translation>
    </message>
    <message>
        <source>The {0} device failed ({1}), so the CPU computes. Choose the device again, or stay with the CPU if it fails again.</source>
        <translation>Устройство {0} отказало ({1}), поэтому вычисляет CPU. Выберите устройство снова или оставьте CPU, если оно снова откажет.</translation>
    </message>
    <message>
        <source>The {0} device has not enough free memory for the models, so the CPU computes. Close other programs that use it, then choose it again.</source>
        <translation>У устройства {0} недостаточно свободной памяти для моделей, поэтому вычисляет CPU. Закройте другие программы, которые его используют, затем выберите его снова.</translation>
    </message>
    <message>
        <source>The {0} films that meet the conditions have no label or several, and a folder can hold one. Ask for single labels.</source>
        <translation>У снимков, отвечающих условиям ({0}), нет метки или их несколько, а папка может содержать одну. Запросите одиночные метки.</translation>
    </message>
    <message>
        <source>The {0} model has learned from films of “{1}”, perhaps from these, which flatters it.</source>
        <translation>Модель ({0}) училась на снимках из «{1}», возможно, на этих же, что её приукрашивает.</translation>
    </message>
    <message>
        <source>There are no films for training. Name a folder “train”, or write “train” into the column for the split.</source>
        <translation>Нет снимков для обучения. Назовите папку «train» или напишите «train» в столбце разбиения.</translation>
    </message>
    <message>
        <source>There are no films in {0}. Name other files or folders.</source>
        <translation>В {0} нет снимков. Назовите другие файлы или папки.</translation>
    </message>
    <message>
        <source>There are only {0} with “{1}”: the sensitivity says little.</source>
        <translation>Выборка с «{1}» — всего из {0}: чувствительность мало что говорит.</translation>
    </message>
    <message>
        <source>There are only {0} without “{1}”: the specificity says little.</source>
        <translation>Выборка без «{1}» — всего из {0}: специфичность мало что говорит.</translation>
    </message>
    <message>
        <source>There is no film with “{0}”, so sensitivity, AUROC and what rests on them are undefined.</source>
        <translation>Нет ни одного снимка с «{0}», поэтому чувствительность, AUROC и всё, что на них основано, не определены.</translation>
    </message>
    <message>
        <source>There is no film without “{0}”, so specificity, AUROC and what rests on them are undefined.</source>
        <translation>Нет ни одного снимка без «{0}», поэтому специфичность, AUROC и всё, что на них основано, не определены.</translation>
    </message>
    <message>
        <source>There are too few patients to look for shortcuts to “{0}”.</source>
        <translation>Пациентов слишком мало, чтобы искать обходные признаки для «{0}».</translation>
    </message>
    <message>
        <source>There are too few patients to say what more of them would bring.</source>
        <translation>Пациентов слишком мало, чтобы сказать, что дали бы новые.</translation>
    </message>
    <message>
        <source>There is a model “{0}” already. Choose another name, or remove the folder “{1}” first.</source>
        <translation>Модель «{0}» уже есть. Выберите другое имя или сначала удалите папку «{1}».</translation>
    </message>
    <message>
        <source>There is an unfinished training called “{0}”. Go on with it, start it over, or choose another name.</source>
        <translation>Есть незаконченное обучение «{0}». Продолжите его, начните заново или выберите другое имя.</translation>
    </message>
    <message>
        <source>There is another model “{0}” by now. Rename that one first, then undo again.</source>
        <translation>Теперь есть другая модель «{0}». Сначала переименуйте её, затем отмените снова.</translation>
    </message>
    <message>
        <source>There is no Dask cluster at “{0}”. Start its scheduler, or check the address, which looks like tcp://machine:8786.</source>
        <translation>По адресу «{0}» нет кластера Dask. Запустите его планировщик или проверьте адрес; он выглядит как tcp://machine:8786.</translation>
    </message>
    <message>
        <source>There is no file “{0}”. Check its name and folder.</source>
        <translation>Файла «{0}» нет. Проверьте его имя и папку.</translation>
    </message>
    <message>
        <source>There is no finished training “{0}”. Finished are: {1}.</source>
        <translation>Законченного обучения «{0}» нет. Закончены: {1}.</translation>
    </message>
    <message>
        <source>There is no folder “{0}” to take films of “{1}” from.</source>
        <translation>Папки «{0}», из которой можно взять снимки «{1}», нет.</translation>
    </message>
    <message>
        <source>There is no model “{0}” of yours any more. Look again.</source>
        <translation>Вашей модели «{0}» больше нет. Посмотрите снова.</translation>
    </message>
    <message>
        <source>There is no model “{0}”. Give the path of a model folder, or one of these: {1}.</source>
        <translation>Модели «{0}» нет. Укажите путь к папке модели или одну из этих: {1}.</translation>
    </message>
    <message>
        <source>There is no network called “{0}”. Known are {1}.</source>
        <translation>Сети с именем «{0}» нет. Известны {1}.</translation>
    </message>
    <message>
        <source>There is no part {0} of {1}. Cross-validation needs at least two parts, counted from 1.</source>
        <translation>Части {0} из {1} нет. Перекрёстной проверке нужны хотя бы две части, счёт от 1.</translation>
    </message>
    <message>
        <source>There is no screening with the number {0}. It may have been deleted; choose another one.</source>
        <translation>Скрининга с номером {0} нет. Возможно, он удалён; выберите другой.</translation>
    </message>
    <message>
        <source>There is no unfinished training called “{0}”, so it starts from the beginning.</source>
        <translation>Незаконченного обучения «{0}» нет, поэтому оно начинается с начала.</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network, even one film at a time. Close other programs, choose a recipe with smaller films, or use the CPU.</source>
        <translation>Памяти не хватает, чтобы обучать эту сеть даже по одному снимку. Закройте другие программы, выберите рецепт с меньшими снимками или используйте CPU.</translation>
    </message>
    <message>
        <source>There is “{0}” in “{1}” already. Choose another folder.</source>
        <translation>В «{1}» уже есть «{0}». Выберите другую папку.</translation>
    </message>
    <message>
        <source>These films are not parted by view, sex, age or origin: nothing is known of that, or all are the same.</source>
        <translation>Эти снимки не разделены по проекции, полу, возрасту или источнику: об этом ничего не известно или всё одинаково.</translation>
    </message>
    <message>
        <source>These trainings saw different films.</source>
        <translation>Эти обучения видели разные снимки.</translation>
    </message>
    <message>
        <source>This computer has no {0} device that torch {1} can use. Choose another one (here: {2}) or auto.</source>
        <translation>В этом компьютере нет устройства {0}, которое может использовать torch {1}. Выберите другое (здесь: {2}) или auto.</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal film of a chest, so it gets no score.</source>
        <translation>Это не похоже на полный прямой снимок грудной клетки, поэтому оценки нет.</translation>
    </message>
    <message>
        <source>This looks less like a frontal film of a chest than nearly all films of a chest do.</source>
        <translation>Это похоже на прямой снимок грудной клетки меньше, чем почти все снимки грудной клетки.</translation>
    </message>
    <message>
        <source>This looks like a frontal film of a chest.</source>
        <translation>Это похоже на прямой снимок грудной клетки.</translation>
    </message>
    <message>
        <source>This looks little like a frontal film of a chest, and other signs are against it too, so it gets no score.</source>
        <translation>Это мало похоже на прямой снимок грудной клетки, и другие признаки тоже против, поэтому оценки нет.</translation>
    </message>
    <message>
        <source>This network has batch norm, which cannot be trained on one film at a time. Use batches of at least two films.</source>
        <translation>В этой сети есть пакетная нормализация, которую нельзя обучать по одному снимку. Возьмите пакеты не менее чем из двух снимков.</translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, so films get none. Choose a model of your own.</source>
        <translation>Эта версия xrayviewer поставляется без моделей находок, поэтому у снимков их нет. Выберите собственную модель.</translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, whose features are needed here. Choose a model of your own.</source>
        <translation>Эта версия xrayviewer поставляется без моделей находок, признаки которых здесь нужны. Выберите собственную модель.</translation>
    </message>
    <message>
        <source>This version of xrayviewer has no model for {0}, so nothing is said about this film.</source>
        <translation>В этой версии xrayviewer нет модели для {0}, поэтому об этом снимке ничего не говорится.</translation>
    </message>
    <message>
        <source>Too few patients for figures: {0}.</source>
        <translation>Слишком мало пациентов для показателей: {0}.</translation>
    </message>
    <message>
        <source>Training, validation and testing get {0}, {1} and {2} of the films. These must not be negative and must sum to 1, with some films for training.</source>
        <translation>Обучение, валидация и тест получают доли снимков {0}, {1} и {2}. Они не могут быть отрицательными и должны в сумме давать 1, причём часть снимков — для обучения.</translation>
    </message>
    <message>
        <source>Transparent parts are shown on black.</source>
        <translation>Прозрачные части показаны на чёрном.</translation>
    </message>
    <message>
        <source>Try again; if it happens again the file is damaged, so ask for a new copy.</source>
        <translation>Попробуйте снова; если это повторится, файл повреждён: запросите новую копию.</translation>
    </message>
    <message>
        <source>Turned upright as the camera or scanner noted (EXIF orientation).</source>
        <translation>Повёрнуто в прямое положение, как отмечено камерой или сканером (ориентация EXIF).</translation>
    </message>
    <message>
        <source>Unpack it and open the folder instead.</source>
        <translation>Распакуйте его и откройте вместо него папку.</translation>
    </message>
    <message>
        <source>Unpack the archive and open the folder.</source>
        <translation>Распакуйте архив и откройте папку.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the folder.</source>
        <translation>Распакуйте архив с его паролем и откройте папку.</translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the inner one.</source>
        <translation>Распакуйте внешний архив и откройте внутренний.</translation>
    </message>
    <message>
        <source>What was changed by hand about “{0}” earlier cannot be read any more. It was kept as “{1}”, and the films are used as they come.</source>
        <translation>То, что раньше изменено вручную в «{0}», больше не читается. Оно сохранено как «{1}», а снимки используются как есть.</translation>
    </message>
    <message>
        <source>When the split is made, each group stays together.</source>
        <translation>При разбиении каждая группа остаётся вместе.</translation>
    </message>
    <message>
        <source>Whether the film is mirrored was not checked.</source>
        <translation>Отражён ли снимок, не проверялось.</translation>
    </message>
    <message>
        <source>Whole numbers of 32 bits are kept to 24 significant bits.</source>
        <translation>Целые числа по 32 бита хранятся с 24 значащими битами.</translation>
    </message>
    <message>
        <source>You chose the model for {0}.</source>
        <translation>Вы выбрали модель для {0}.</translation>
    </message>
    <message>
        <source>You chose the model “{0}”.</source>
        <translation>Вы выбрали модель «{0}».</translation>
    </message>
    <message>
        <source>Your change of the labels of “{0}” is in force, but could not be kept for later ({1}). Free some space and change something again.</source>
        <translation>Ваше изменение меток «{0}» действует, но сохранить его на будущее не удалось ({1}). Освободите место и измените что-нибудь снова.</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>взрослых</translation>
    </message>
    <message>
        <source>children of 1 to 5 years</source>
        <translation>детей 1–5 лет</translation>
    </message>
    <message>
        <source>{0} Add films of other patients, or make fewer splits.</source>
        <translation>{0} Добавьте снимки других пациентов или сделайте меньше частей.</translation>
    </message>
    <message>
        <source>{0} Heart, shoulders, lines and what is written on a film are still seen without the lungs. Try the model on films of another source before you trust it.</source>
        <translation>{0} Сердце, плечи, катетеры и надписи на снимке видны и без лёгких. Проверьте модель на снимках из другого источника, прежде чем доверять ей.</translation>
    </message>
    <message>
        <source>{0} The header says {1}, which it was not trained for.</source>
        <translation>{0} В заголовке {1}; для этого она не обучена.</translation>
    </message>
    <message>
        <source>{0} Until then the CPU computes.</source>
        <translation>{0} До тех пор вычисляет CPU.</translation>
    </message>
    <message>
        <source>{0} bytes behind the pixels were left out.</source>
        <translation>Байты после пикселей ({0}) пропущены.</translation>
    </message>
    <message>
        <source>{0} cannot be computed: the validation films hold one label only. Add films of the others, or let xrayviewer make the split.</source>
        <translation>{0} вычислить нельзя: у снимков валидации только одна метка. Добавьте снимки с другими метками или предоставьте разбиение xrayviewer.</translation>
    </message>
    <message>
        <source>{0} devices are asked for, but this computer has {1} that torch can use ({2}). Ask for fewer, or for another kind of device.</source>
        <translation>Запрошено устройств: {0}, но в этом компьютере torch может использовать {1} ({2}). Запросите меньше или другой вид устройства.</translation>
    </message>
    <message>
        <source>{0} film</source>
        <translation>{0} снимка</translation>
    </message>
    <message>
        <source>{0} films</source>
        <translation>{0} снимков</translation>
    </message>
    <message>
        <source>{0} means undefined: no film to count; left out of the averages.</source>
        <translation>{0} означает «не определено»: нет снимков для подсчёта; в средние не входит.</translation>
    </message>
    <message>
        <source>{0} month</source>
        <translation>{0} мес.</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} мес.</translation>
    </message>
    <message>
        <source>{0} networks “{1}” cannot be joined. Join two to nine of these: {2}.</source>
        <translation>Сети «{1}» ({0}) объединить нельзя. Объедините от двух до девяти из этих: {2}.</translation>
    </message>
    <message>
        <source>{0} of the films cannot be read any more and were left out.</source>
        <translation>Снимков больше не читается и исключено: {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} are saved in colour; only their brightness is used. Look for screenshots with drawings or text.</source>
        <translation>Сохранено в цвете: {0} из {1}; используется только яркость. Поищите снимки экрана с рисунками или текстом.</translation>
    </message>
    <message>
        <source>{0} of {1} cannot be read and will be left out.</source>
        <translation>Не читается и будет исключено: {0} из {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} lines of “{2}” say no split, the first is line {3}. Fill the column in, or remove it to have the split made.</source>
        <translation>В {0} из {1} строк «{2}» не указана часть разбиения, первая — строка {3}. Заполните столбец или удалите его, чтобы разбиение было сделано автоматически.</translation>
    </message>
    <message>
        <source>{0} of “{1}/{2}” {3} no mask in “{4}/{5}”, for example “{6}”. Add the masks, or move these films elsewhere.</source>
        <translation>Для {0} из «{1}/{2}» {3} нет маски в «{4}/{5}», например «{6}». Добавьте маски или переместите эти снимки.</translation>
    </message>
    <message>
        <source>{0} patient</source>
        <translation>{0} пациента</translation>
    </message>
    <message>
        <source>{0} patients</source>
        <translation>{0} пациентов</translation>
    </message>
    <message>
        <source>{0} rows of “{1}” meet the conditions, but none of their films is in “{2}”; the first is “{3}”. Give the folder that holds them.</source>
        <translation>Условиям отвечают строк «{1}»: {0}, но ни одного их снимка нет в «{2}»; первый — «{3}». Укажите папку, в которой они лежат.</translation>
    </message>
    <message>
        <source>{0} unknown or invalid settings in “{1}” were ignored.</source>
        <translation>Неизвестные или неверные настройки в «{1}» ({0}) пропущены.</translation>
    </message>
    <message>
        <source>{0} with {1} are in more than one split, for example {2}. The model may recognise the patient, so its figures will look too good. Put all films of a patient into one split. (If patients are counted anew in each split, this is no fault: give a pattern for the patient that includes the split.)</source>
        <translation>{0} с {1} находятся более чем в одной части, например {2}. Модель может узнать пациента, поэтому её показатели будут выглядеть завышенными. Поместите все снимки пациента в одну часть. (Если в каждой части пациенты нумеруются заново, это не ошибка: задайте шаблон пациента, включающий часть.)</translation>
    </message>
    <message>
        <source>{0} year</source>
        <translation>{0} г.</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} л.</translation>
    </message>
    <message>
        <source>{0}, a gain of {1} ({2} to {3}).</source>
        <translation>{0}, выигрыш {1} (от {2} до {3}).</translation>
    </message>
    <message>
        <source>{0}, but the intervals overlap, so this may be chance.</source>
        <translation>{0}, но интервалы перекрываются, так что это может быть случайностью.</translation>
    </message>
    <message>
        <source>{0}, but this may as well be no gain: these films cannot tell.</source>
        <translation>{0}, но это может и не быть выигрышем: по этим снимкам не понять.</translation>
    </message>
    <message>
        <source>{0}. Choose another folder or table.</source>
        <translation>{0}. Выберите другую папку или таблицу.</translation>
    </message>
    <message>
        <source>{0}: measured on the validation films, on which the best epoch and the threshold were chosen.</source>
        <translation>{0}: измерено на снимках валидации, по которым выбраны лучшая эпоха и порог.</translation>
    </message>
    <message>
        <source>{0}: more films of this kind would hardly help.</source>
        <translation>{0}: новые снимки такого рода вряд ли помогут.</translation>
    </message>
    <message>
        <source>{0}: nothing is lost there in these figures.</source>
        <translation>{0}: по этим показателям там ничего не теряется.</translation>
    </message>
    <message>
        <source>{0}: patients have films on both sides of the split, so these figures are too good.</source>
        <translation>{0}: у пациентов есть снимки по обе стороны разбиения, поэтому эти показатели завышены.</translation>
    </message>
    <message>
        <source>{0}: {1} points are lost there, so expect that elsewhere too.</source>
        <translation>{0}: там теряется {1} процентных пунктов; ожидайте того же и в других местах.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” both held out {2}. Each film may be held out by one training.</source>
        <translation>«{0}» и «{1}» обе отложили {2}. Каждый снимок может отложить только одно обучение.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” in “{2}” differ only in their ending, so it is not clear which of them is meant. Move one elsewhere.</source>
        <translation>«{0}» и «{1}» в «{2}» различаются только расширением, поэтому неясно, что имеется в виду. Переместите одно из них.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” kept other films for the test, so their average would be measured on films it learned from. Keep the same ones for all.</source>
        <translation>«{0}» и «{1}» отложили для теста разные снимки, поэтому их среднее измерялось бы на снимках, на которых оно училось. Отложите для всех одни и те же.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” tested the same films, {2}, so they are no parts of one cross-validation. Pool runs with another part each.</source>
        <translation>«{0}» и «{1}» проверяли одни и те же снимки, {2}, поэтому не являются частями одной перекрёстной проверки. Объедините запуски с разными частями.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” were given other films or labels. Average trainings on the same films.</source>
        <translation>«{0}» и «{1}» получили разные снимки или метки. Усредняйте обучения на одних и тех же снимках.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” would both become “{2}”. Rename one of them, or give its label another name.</source>
        <translation>И «{0}», и «{1}» стали бы «{2}». Переименуйте одно из них или дайте его метке другое имя.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: the process that read it failed. Export the model again.</source>
        <translation>«{0}» импортировать нельзя: процесс чтения отказал. Экспортируйте модель снова.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Check network, labels and size, or save the state dict as safetensors and import that.</source>
        <translation>«{0}» импортировать нельзя: {1}. Проверьте сеть, метки и размер или сохраните state dict как safetensors и импортируйте его.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Export it again.</source>
        <translation>«{0}» импортировать нельзя: {1}. Экспортируйте снова.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Save its state dict as safetensors and import that.</source>
        <translation>«{0}» импортировать нельзя: {1}. Сохраните state dict как safetensors и импортируйте его.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made: {1}. Nothing was left behind.</source>
        <translation>«{0}» создать нельзя: {1}. Ничего не осталось.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing is known of the films it is about.</source>
        <translation>«{0}» не читается ({1}), поэтому о соответствующих снимках ничего не известно.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>«{0}» не читается ({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a safetensors file of weights. Give another file.</source>
        <translation>«{0}» не читается как файл весов safetensors. Укажите другой файл.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a model. Use up to 64 letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation>«{0}» не может быть именем модели. Используйте до 64 знаков: буквы от A до Z, цифры, точки, дефисы и подчёркивания; начните с буквы или цифры.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a training. Use letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation>«{0}» не может быть именем обучения. Используйте буквы от A до Z, цифры, точки, дефисы и подчёркивания; начните с буквы или цифры.</translation>
    </message>
    <message>
        <source>“{0}” could not be encoded as PNG.</source>
        <translation>«{0}» не удалось закодировать в PNG.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation>Не удалось записать «{0}» ({1}). Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>“{0}” does not hold torchvision&apos;s weights of {1}: names or shapes differ. Give the file of that network.</source>
        <translation>«{0}» не содержит весов {1} из torchvision: имена или формы различаются. Укажите файл этой сети.</translation>
    </message>
    <message>
        <source>“{0}” does not say what to write. Let its name end with {1}, {2} or {3}.</source>
        <translation>По «{0}» неясно, что записать. Имя должно оканчиваться на {1}, {2} или {3}.</translation>
    </message>
    <message>
        <source>“{0}” exists already. Choose a name that is free.</source>
        <translation>«{0}» уже существует. Выберите свободное имя.</translation>
    </message>
    <message>
        <source>“{0}” gets no score: {1}. Try this film by itself; if it happens again, choose another model.</source>
        <translation>«{0}» не получает оценки: {1}. Попробуйте этот снимок отдельно; если это повторится, выберите другую модель.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was screened, or is gone. Screen it again, or leave it out.</source>
        <translation>Снимок «{0}» изменился после скрининга или удалён. Проведите скрининг снова или исключите его.</translation>
    </message>
    <message>
        <source>“{0}” has no column for {1}. Name one “{2}”. Its columns are {3}.</source>
        <translation>В «{0}» нет столбца для {1}. Назовите столбец «{2}». Есть столбцы {3}.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”. Its columns are {2}.</source>
        <translation>В «{0}» нет столбца «{1}». Есть столбцы {2}.</translation>
    </message>
    <message>
        <source>“{0}” has no rows below its header.</source>
        <translation>В «{0}» нет строк под заголовком.</translation>
    </message>
    <message>
        <source>“{0}” has {1} groups in parentheses; it needs exactly one, around what names the patient, for example (person[0-9]+)_.</source>
        <translation>В «{0}» групп в скобках: {1}; нужна ровно одна, вокруг того, что обозначает пациента, например (person[0-9]+)_.</translation>
    </message>
    <message>
        <source>“{0}” holds films with masks of lungs and heart, from which the recipe “{1}” learns nothing. Choose a recipe that does.</source>
        <translation>В «{0}» снимки с масками лёгких и сердца, по которым рецепт «{1}» ничему не учится. Выберите подходящий рецепт.</translation>
    </message>
    <message>
        <source>“{0}” holds {1}. Choose an archive of one model folder, as it was exported.</source>
        <translation>«{0}» содержит {1}. Выберите архив одной папки модели в том виде, как она экспортирована.</translation>
    </message>
    <message>
        <source>“{0}” is a database of another program. It was left as it is; choose another file.</source>
        <translation>«{0}» — база данных другой программы. Она оставлена как есть; выберите другой файл.</translation>
    </message>
    <message>
        <source>“{0}” is no whole model: it has no {1}.</source>
        <translation>«{0}» — неполная модель: нет {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a table in Unicode text. Save it as “CSV UTF-8”.</source>
        <translation>«{0}» — не таблица в тексте Юникода. Сохраните её как «CSV UTF-8».</translation>
    </message>
    <message>
        <source>“{0}” is not a table. Choose a file with the ending .csv.</source>
        <translation>«{0}» — не таблица. Выберите файл с расширением .csv.</translation>
    </message>
    <message>
        <source>“{0}” is not a valid regular expression ({1}). Write for example (person[0-9]+) for names such as person12_3.png.</source>
        <translation>«{0}» — неверное регулярное выражение ({1}). Напишите, например, (person[0-9]+) для имён вида person12_3.png.</translation>
    </message>
    <message>
        <source>“{0}” is not as the training wrote it: {1}. Put the file back as it was, or train again.</source>
        <translation>«{0}» не таков, каким его записало обучение: {1}. Верните прежний файл или обучите снова.</translation>
    </message>
    <message>
        <source>“{0}” is told with an AUROC of {1}; whole films give {2}.</source>
        <translation>«{0}» распознаётся с AUROC {1}; целые снимки дают {2}.</translation>
    </message>
    <message>
        <source>“{0}” lies in the archive “{1}”. Unpack the archive and screen the folder, or leave this film out.</source>
        <translation>«{0}» лежит в архиве «{1}». Распакуйте архив и проведите скрининг папки или исключите этот снимок.</translation>
    </message>
    <message>
        <source>“{0}” lies outside of the new folder.</source>
        <translation>«{0}» лежит вне новой папки.</translation>
    </message>
    <message>
        <source>“{0}” of the training in “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation>«{0}» обучения в «{1}» отсутствует или повреждён, поэтому обучение нельзя продолжить. Начните его заново.</translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” cannot be read any more, so the training cannot go on. Start it over.</source>
        <translation>«{0}» обучения «{1}» больше не читается, поэтому обучение нельзя продолжить. Начните его заново.</translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation>«{0}» обучения «{1}» отсутствует или повреждён, поэтому обучение нельзя продолжить. Начните его заново.</translation>
    </message>
    <message>
        <source>“{0}” says both “{1}” and “{2}” of “{3}”. Correct the table, or ask for one of them.</source>
        <translation>В «{0}» сказано и «{1}», и «{2}» о «{3}». Исправьте таблицу или запросите что-то одно.</translation>
    </message>
    <message>
        <source>“{0}” would have more than {1} rows, which no workbook can hold. Export fewer rows, or choose CSV.</source>
        <translation>В «{0}» было бы больше {1} строк, чего не вмещает ни одна книга. Экспортируйте меньше строк или выберите CSV.</translation>
    </message>
    <message>
        <source>“{0}” {1}. Choose a folder of labelled films, or a CSV file.</source>
        <translation>«{0}» {1}. Выберите папку размеченных снимков или файл CSV.</translation>
    </message>
</context>
<context>
    <name>similar films</name>
    <message>
        <source>Similar films could not be looked for ({0}). The film is not affected.</source>
        <translation>Поиск похожих снимков не удался ({0}). Снимок не затронут.</translation>
    </message>
    <message>
        <source>{0} films were forgotten.</source>
        <translation>Забыто снимков: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is no longer where it was when it was analysed. Screen its folder again to find it among the similar films.</source>
        <translation>Снимка «{0}» больше нет там, где он был при анализе. Проведите скрининг его папки снова, чтобы найти его среди похожих.</translation>
    </message>
</context>
<context>
    <name>similar_films</name>
    <message>
        <source>labelled {0}</source>
        <translation>с меткой {0}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>без метки</translation>
    </message>
</context>
<context>
    <name>tag_lines</name>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>A heat map shows where a score came from. It is not the outline of a lesion, and a film without findings is not a normal film.</source>
        <translation>Тепловая карта показывает, откуда взялась оценка. Это не контур поражения, а снимок без находок — не обязательно нормальный снимок.</translation>
    </message>
    <message>
        <source>Each model was made from certain films of certain patients, which its card names. On other patients and devices it may do worse, without showing it.</source>
        <translation>Каждая модель создана на определённых снимках определённых пациентов, названных в её карточке. У других пациентов и на других аппаратах она может работать хуже, и это не будет заметно.</translation>
    </message>
    <message>
        <source>It is meant for research, teaching and the study of such models. Do not use it for diagnosis, for decisions about patients, or in place of a radiologist&apos;s reading.</source>
        <translation>Программа предназначена для исследований, преподавания и изучения таких моделей. Не используйте её для диагностики, для решений о пациентах или вместо описания рентгенологом.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis</source>
        <translation>Только для исследований, не для диагностики</translation>
    </message>
    <message>
        <source>The scores, heat maps and measurements of this program come from models that can be wrong, also where they seem sure. It is not a medical device, and no authority has examined it.</source>
        <translation>Оценки, тепловые карты и измерения этой программы получены от моделей, которые могут ошибаться, даже когда кажутся уверенными. Это не медицинское изделие, и ни один надзорный орган его не проверял.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Choose films first.</source>
        <translation>Сначала выберите снимки.</translation>
    </message>
    <message>
        <source>Choose the model to start from.</source>
        <translation>Выберите исходную модель.</translation>
    </message>
    <message>
        <source>Give the model a name of letters from A to Z, digits, dots, hyphens and underlines.</source>
        <translation>Дайте модели имя из букв от A до Z, цифр, точек, дефисов и подчёркиваний.</translation>
    </message>
    <message>
        <source>Looking for shortcuts</source>
        <translation>Поиск обходных признаков</translation>
    </message>
    <message>
        <source>Measuring how long recipes take</source>
        <translation>Измерение времени рецептов</translation>
    </message>
    <message>
        <source>Say where the ImageNet weights come from: a file, the internet, or do without them.</source>
        <translation>Укажите, откуда взять веса ImageNet: из файла, из интернета, или обойдитесь без них.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). All finished epochs are kept; resume to try again.</source>
        <translation>Произошла непредвиденная ошибка ({0}). Все законченные эпохи сохранены; продолжите, чтобы попробовать снова.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were changed ({0}). Try again.</source>
        <translation>При изменении снимков произошла непредвиденная ошибка ({0}). Попробуйте снова.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were looked at ({0}). Try again.</source>
        <translation>При просмотре снимков произошла непредвиденная ошибка ({0}). Попробуйте снова.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the recipe was tried ({0}). Try again.</source>
        <translation>При пробе рецепта произошла непредвиденная ошибка ({0}). Попробуйте снова.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the heat maps ({0}). Choose the films again.</source>
        <translation>С тепловыми картами произошла непредвиденная ошибка ({0}). Выберите снимки снова.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this comparison ({0}). Choose it again.</source>
        <translation>При этом сравнении произошла непредвиденная ошибка ({0}). Выберите его снова.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this result ({0}). Choose it again.</source>
        <translation>С этим результатом произошла непредвиденная ошибка ({0}). Выберите его снова.</translation>
    </message>
    <message>
        <source>Stage {0}, epoch {1}: {2}</source>
        <translation>Этап {0}, эпоха {1}: {2}</translation>
    </message>
    <message>
        <source>Testing learning rates</source>
        <translation>Проверка скоростей обучения</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>Отчёт записан в «{0}».</translation>
    </message>
    <message>
        <source>The trainer is being started. It takes some seconds.</source>
        <translation>Запускается процесс обучения. Это займёт несколько секунд.</translation>
    </message>
    <message>
        <source>The training goes on from its last finished epoch.</source>
        <translation>Обучение продолжается с последней законченной эпохи.</translation>
    </message>
    <message>
        <source>The training is done. Its model is among your models.</source>
        <translation>Обучение закончено. Его модель — среди ваших моделей.</translation>
    </message>
    <message>
        <source>The training is paused. All finished epochs are kept, also when you close the program.</source>
        <translation>Обучение на паузе. Все законченные эпохи сохраняются, даже если вы закроете программу.</translation>
    </message>
    <message>
        <source>The training waits for its turn.</source>
        <translation>Обучение ждёт своей очереди.</translation>
    </message>
    <message>
        <source>The training was stopped. Its best epoch so far becomes the model.</source>
        <translation>Обучение остановлено. Лучшая до сих пор эпоха становится моделью.</translation>
    </message>
    <message>
        <source>There is a model or a training of this name already.</source>
        <translation>Модель или обучение с таким именем уже есть.</translation>
    </message>
    <message>
        <source>This training was asked for earlier and has not begun. It can be started.</source>
        <translation>Это обучение запрошено раньше и не началось. Его можно начать.</translation>
    </message>
    <message>
        <source>This training was not finished. It can go on.</source>
        <translation>Это обучение не закончено. Его можно продолжить.</translation>
    </message>
    <message>
        <source>{0} films read, {1} left out.</source>
        <translation>Прочитано снимков: {0}, исключено: {1}.</translation>
    </message>
</context>
<context>
    <name>training data</name>
    <message>
        <source>, {0} left out</source>
        <translation>, исключено: {0}</translation>
    </message>
    <message>
        <source>All are scaled to the size of the network.</source>
        <translation>Все приводятся к размеру сети.</translation>
    </message>
    <message>
        <source>All are used, copies on one side.</source>
        <translation>Используются все, копии — на одной стороне.</translation>
    </message>
    <message>
        <source>All films of a patient stay on one side.</source>
        <translation>Все снимки пациента остаются на одной стороне.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Each of these films counts as a patient of its own.</source>
        <translation>Каждый из этих снимков считается отдельным пациентом.</translation>
    </message>
    <message>
        <source>Figures of that label will be missing for these films.</source>
        <translation>Для этих снимков показателей этой метки не будет.</translation>
    </message>
    <message>
        <source>Films are dealt at random, so the result will look too good.</source>
        <translation>Снимки распределены случайно, поэтому результат будет выглядеть завышенным.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Some patients are on both sides, so the result will look too good.</source>
        <translation>Некоторые пациенты есть на обеих сторонах, поэтому результат будет выглядеть завышенным.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were read ({0}). Choose the folder again.</source>
        <translation>При чтении снимков произошла непредвиденная ошибка ({0}). Выберите папку снова.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>The recipe weighs the labels, or leaves it to the threshold.</source>
        <translation>Рецепт взвешивает метки или оставляет это порогу.</translation>
    </message>
    <message>
        <source>The split of the folders is kept, and the result is marked as too good.</source>
        <translation>Разбиение папок сохраняется, а результат помечается как завышенный.</translation>
    </message>
    <message>
        <source>The training cannot start</source>
        <translation>Обучение не может начаться</translation>
    </message>
    <message>
        <source>The training does not start until this is changed.</source>
        <translation>Обучение не начнётся, пока это не изменено.</translation>
    </message>
    <message>
        <source>The training goes on, and the result is marked as a trial.</source>
        <translation>Обучение продолжается, а результат помечается как проба.</translation>
    </message>
    <message>
        <source>The training goes on. Compare the result with films where this difference does not exist.</source>
        <translation>Обучение продолжается. Сравните результат со снимками, где этого различия нет.</translation>
    </message>
    <message>
        <source>They are used as they are, and the model learns contradictions.</source>
        <translation>Они используются как есть, и модель учит противоречия.</translation>
    </message>
    <message>
        <source>They are used in grey.</source>
        <translation>Они используются в сером.</translation>
    </message>
    <message>
        <source>What you changed by hand about these films earlier is in force again: {0} with another label, {1} left out. Undo takes it back.</source>
        <translation>Снова действует то, что вы раньше изменили вручную в этих снимках: с другой меткой {0}, исключено {1}. «Отменить» возвращает прежнее.</translation>
    </message>
    <message>
        <source>What you changed by hand could not be kept ({0}). It is in force until the program is closed.</source>
        <translation>Не удалось сохранить то, что вы изменили вручную ({0}). Оно действует до закрытия программы.</translation>
    </message>
    <message>
        <source>{0} films of {1} patients</source>
        <translation>Снимков: {0}, пациентов: {1}</translation>
    </message>
    <message>
        <source>{0} films to learn from</source>
        <translation>Снимков для обучения: {0}</translation>
    </message>
    <message>
        <source>{0} kept aside for the test</source>
        <translation>отложено для теста: {0}</translation>
    </message>
    <message>
        <source>{0} to choose the best epoch by</source>
        <translation>для выбора лучшей эпохи: {0}</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>Begins…</source>
        <translation>Начинается…</translation>
    </message>
    <message>
        <source>Waits until “{0}” has ended. Pause or stop that to go on at once.</source>
        <translation>Ждёт окончания: «{0}». Поставьте его на паузу или остановите, чтобы продолжить сразу.</translation>
    </message>
</context>
<context>
    <name>what if</name>
    <message>
        <source>Something unexpected went wrong with the new scores ({0}). The film is not affected.</source>
        <translation>С новыми оценками произошла непредвиденная ошибка ({0}). Снимок не затронут.</translation>
    </message>
    <message>
        <source>The new scores could not be computed because the process of the models ended. The film is not affected. Paint again; the process is started anew.</source>
        <translation>Новые оценки вычислить не удалось: процесс моделей завершился. Снимок не затронут. Закрасьте снова; процесс запускается заново.</translation>
    </message>
</context>
<context>
    <name>what_if_text</name>
    <message>
        <source>Blur</source>
        <translation>Размытие</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Кисть</translation>
    </message>
    <message>
        <source>Fill with the grey around it</source>
        <translation>Заполнить окружающим серым</translation>
    </message>
    <message>
        <source>Mirror from the other side</source>
        <translation>Отразить с другой стороны</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Прямоугольник</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>выше</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>ниже</translation>
    </message>
    <message>
        <source>much higher</source>
        <translation>намного выше</translation>
    </message>
    <message>
        <source>much lower</source>
        <translation>намного ниже</translation>
    </message>
    <message>
        <source>slightly higher</source>
        <translation>немного выше</translation>
    </message>
    <message>
        <source>slightly lower</source>
        <translation>немного ниже</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>{0}, then {1}; {2}</source>
        <translation>{0}, затем {1}; {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1} before, {2} now, {3}</source>
        <translation>{0}: было {1}, стало {2}, {3}</translation>
    </message>
</context>
<context>
    <name>window_names</name>
    <message>
        <source>Manual</source>
        <translation>Вручную</translation>
    </message>
</context>
</TS>
