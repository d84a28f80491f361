// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it starts, by what `farthing --measure` prints: a plan of a million tasks on a sheet of 5,000 models.
// packaging/startup prints the same; the limits on time here are for machines that do other things too.
#include "data/prices/import.h"
#include "data/samples/samples.h"
#include "data/store/project.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace farthing;

class Startup : public QObject {
    Q_OBJECT
private slots:
    void aMillionTasksOnFiveThousandModels();
};

void Startup::aMillionTasksOnFiveThousandModels()
{
    const QTemporaryDir folder;
    data::Json plan = data::samplePlan("screening");
    data::setPath(plan, "/simulation/tasks", data::Json(1e6));
    PriceSheet many = data::bundledSheet();
    many.name = "many.csv";
    const std::vector<PriceRow> some = many.rows;
    for (std::size_t i = 0; many.rows.size() < 5000; ++i) {
        PriceRow row = some[i % some.size()];
        row.model += "-v" + std::to_string(i);
        row.aliases.clear();
        many.rows.push_back(row);
    }
    many.hash = data::sheetHash(many);
    data::setPath(plan, "/prices/sheet", data::Json(many.name));
    const QString file = folder.filePath("big.farthing");
    const Status saved = data::saveProject({plan, {many}, data::Json::object()}, file.toStdString());
    QVERIFY2(saved, saved ? "" : saved.error().message.c_str());

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HOME", folder.path());
    process.setProcessEnvironment(environment);
    process.start(FARTHING_WINDOW, {"--measure", file});
    QVERIFY(process.waitForFinished(180000));
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    const auto number = [&](const char *name) {
        const auto found = QRegularExpression(QString("^%1 +([0-9]+) ").arg(name), QRegularExpression::MultilineOption).match(said);
        return found.hasMatch() ? found.captured(1).toDouble() : -1;
    };
    qInfo("\n%s", qPrintable(said));
    const double slow = std::max(1, qEnvironmentVariableIntValue("FARTHING_SLOW"));
    QVERIFY(number("first paint") > 0 && number("first paint") < 10000 * slow);
    QVERIFY(number("first figures") >= 0 && number("first figures") < 10000 * slow);
    QVERIFY(number("all figures") >= number("first figures"));
    QVERIFY(number("memory") > 10);
    if (slow == 1) // the sanitizers take memory of their own
        QVERIFY2(number("memory") < 300, qPrintable(said));
}

QTEST_GUILESS_MAIN(Startup)
#include "tst_startup.moc"
