// SPDX-License-Identifier: GPL-3.0-or-later
// Every reference value of tests/vectors (or of the folder FARTHING_VECTORS names) through the product's own functions.
// Accepted when |got − expected| ≤ max(abs, rel·|expected|), with the tolerance each value states.
#include "tests/model/vector_families.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

#include <cmath>

namespace farthing::test {

QJsonValue Inputs::raw(const char *key) const
{
    if (!has(key))
        throw std::runtime_error(std::string("no input ") + key);
    return m_object.value(QLatin1String(key));
}
double Inputs::number(const char *key) const
{
    const QJsonValue value = raw(key);
    if (!value.isDouble())
        throw std::runtime_error(std::string("not a number: ") + key);
    return value.toDouble();
}
double Inputs::divisor(const char *key) const
{
    const double value = number(key);
    if (value == 0)
        throw std::runtime_error(std::string("0 divides nothing: ") + key);
    return value;
}
int Inputs::count(const char *key) const
{
    const double value = number(key);
    if (!(std::fabs(value) <= 1e6) || std::floor(value) != value)
        throw std::runtime_error(std::string("not a whole number of sane size: ") + key);
    return static_cast<int>(value);
}
std::optional<double> Inputs::optional(const char *key) const
{
    return !has(key) || raw(key).isNull() ? std::nullopt : std::optional(number(key));
}
bool Inputs::flag(const char *key) const
{
    const QJsonValue value = raw(key);
    if (!value.isBool())
        throw std::runtime_error(std::string("not true or false: ") + key);
    return value.toBool();
}
std::string Inputs::text(const char *key) const { return raw(key).toString().toStdString(); }
std::vector<double> Inputs::list(const char *key) const
{
    std::vector<double> out;
    for (const QJsonValue &value : raw(key).toArray()) {
        if (!value.isDouble())
            throw std::runtime_error(std::string("not a list of numbers: ") + key);
        out.push_back(value.toDouble());
    }
    return out;
}
std::vector<std::vector<double>> Inputs::table(const char *key) const
{
    std::vector<std::vector<double>> out;
    for (const QJsonValue &row : raw(key).toArray())
        out.push_back(Inputs({{QStringLiteral("row"), row}}).list("row"));
    return out;
}
std::vector<Inputs> Inputs::objects(const char *key) const
{
    std::vector<Inputs> out;
    for (const QJsonValue &value : raw(key).toArray())
        out.emplace_back(value.toObject());
    return out;
}
QJsonArray array(const std::vector<double> &values)
{
    QJsonArray out;
    for (const double value : values)
        out.append(value);
    return out;
}

namespace {

/// Families without a function of the product, and why: none of those known.
const std::map<std::string, std::string> outOfScope = {
};

/// Figures whose reference carries its own rounding: the absolute tolerance that holds instead, and why.
struct Noisy { double absolute; const char *reason; };
const std::map<std::string, Noisy> noisyFigures = {
    {"mdc_exact_1.rel_err_allen_cunneen", {1e-11, "the reference's exact wait is 2.0000000000167; Pollaczek-Khinchine says 2"}},
    {"mdc_exact_1.rel_err_cosmetatos", {1e-11, "as above"}},
    {"mdc_exact_1.rel_err_sakasegawa", {1e-11, "as above"}},
};

struct Tolerance { double relative = 0, absolute = 0; };

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

/// Compares one expected value, of any JSON type, and keeps the worst relative error.
void compare(const QString &where, const QJsonValue &got, const QJsonValue &expected, const Tolerance &tolerance,
             double &worst, QStringList &faults)
{
    if (expected.isDouble() && got.isDouble()) {
        const double want = expected.toDouble(), have = got.toDouble();
        const double difference = std::fabs(have - want);
        if (std::fabs(want) > tolerance.absolute)
            worst = std::max(worst, difference / std::fabs(want));
        if (!(difference <= std::max(tolerance.absolute, tolerance.relative * std::fabs(want))))
            faults << QStringLiteral("%1: calculated %2, expected %3, relative error %4").arg(where)
                          .arg(have, 0, 'g', 17).arg(want, 0, 'g', 17).arg(difference / std::fabs(want), 0, 'g', 3);
        return;
    }
    if (expected.isArray() && got.isArray()) {
        const QJsonArray want = expected.toArray(), have = got.toArray();
        if (want.size() != have.size())
            faults << QStringLiteral("%1: %2 values, expected %3").arg(where).arg(have.size()).arg(want.size());
        for (qsizetype i = 0; i < std::min(want.size(), have.size()); ++i)
            compare(QStringLiteral("%1[%2]").arg(where).arg(i), have.at(i), want.at(i), tolerance, worst, faults);
        return;
    }
    if (got != expected)
        faults << QStringLiteral("%1: calculated %2, expected %3").arg(where, shown(got), shown(expected));
}

struct FamilyTally {
    QString file;
    int vectors = 0, figures = 0, failed = 0;
    double worst = 0;
    std::string skipped;
};

void runVector(const QJsonObject &vector, const Family &family, FamilyTally &tally, QStringList &faults)
{
    const QString name = vector.value(QLatin1String("name")).toString();
    const QJsonObject limits = vector.value(QLatin1String("tolerance")).toObject();
    const Tolerance tolerance{limits.value(QLatin1String("rel")).toDouble(), limits.value(QLatin1String("abs")).toDouble()};
    const QJsonObject expected = vector.value(QLatin1String("expected")).toObject();
    const qsizetype before = faults.size();
    if (expected.isEmpty())
        faults << name + QStringLiteral(": expects nothing");
    try {
        const Outputs outputs = family(Inputs(vector.value(QLatin1String("inputs")).toObject()));
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            ++tally.figures;
            if (!outputs.contains(it.key()))
                faults << QStringLiteral("%1: %2 is not calculated").arg(name, it.key());
            else {
                const QString where = name + QLatin1Char('.') + it.key();
                const auto noisy = noisyFigures.find(where.toStdString());
                Tolerance allowed = tolerance;
                if (noisy != noisyFigures.end())
                    allowed.absolute = noisy->second.absolute;
                compare(where, outputs.value(it.key()), it.value(), allowed, tally.worst, faults);
            }
        }
    } catch (const std::exception &fault) {
        faults << name + QStringLiteral(": ") + QString::fromStdString(fault.what());
    }
    tally.failed += faults.size() > before;
}

} // namespace

class VectorsTest : public QObject {
    Q_OBJECT
private slots:
    void everyFamily();
    void hostileInputs();

private:
    static Families allFamilies();
    static QDir folder();
};

Families VectorsTest::allFamilies()
{
    Families families;
    addTaskFamilies(families);
    addConversationFamilies(families);
    addCachingFamilies(families);
    addRatePlanFamilies(families);
    addQueueingFamilies(families);
    addServingFamilies(families);
    addMarginFamilies(families);
    addStatisticsFamilies(families);
    return families;
}

QDir VectorsTest::folder()
{
    const QByteArray chosen = qgetenv("FARTHING_VECTORS");
    return QDir(chosen.isEmpty() ? QStringLiteral(FARTHING_SOURCE_DIR "/tests/vectors") : QFile::decodeName(chosen));
}

void VectorsTest::everyFamily()
{
    const Families families = allFamilies();
    const QDir folder = VectorsTest::folder();
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY2(!files.isEmpty(), qPrintable(QStringLiteral("no reference values in ") + folder.path()));

    std::map<std::string, FamilyTally> tallies;
    QStringList faults;
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        QVERIFY2(!document.isNull(), qPrintable(name + QStringLiteral(": ") + error.errorString()));
        const QJsonArray vectors = document.object().value(QLatin1String("vectors")).toArray();
        QVERIFY2(!vectors.isEmpty(), qPrintable(name + QStringLiteral(" holds no reference values")));
        for (const QJsonValue &value : vectors) {
            const QJsonObject vector = value.toObject();
            const std::string family = vector.value(QLatin1String("family")).toString().toStdString();
            FamilyTally &tally = tallies[family];
            tally.file = name;
            ++tally.vectors;
            if (const auto known = families.find(family); known != families.end())
                runVector(vector, known->second, tally, faults);
            else if (const auto skipped = outOfScope.find(family); skipped != outOfScope.end())
                tally.skipped = skipped->second;
            else
                faults << QStringLiteral("%1: unknown family %2").arg(vector.value(QLatin1String("name")).toString(),
                                                                      QString::fromStdString(family));
        }
    }

    int ran = 0, skipped = 0, known = 0, failed = 0;
    double worst = 0;
    QTextStream out(stdout);
    out << qSetFieldWidth(0) << "family                                  vectors figures  worst rel. error\n";
    for (const auto &[family, tally] : tallies) {
        out << QString::fromStdString(family).leftJustified(40) << QString::number(tally.vectors).rightJustified(7)
            << QString::number(tally.figures).rightJustified(8) << "  "
            << (tally.skipped.empty() ? tally.figures == 0 ? QStringLiteral("UNKNOWN")
                                                           : QString::number(tally.worst, 'g', 3)
                                      : QStringLiteral("out of scope: ") + QString::fromStdString(tally.skipped))
            << (tally.failed ? QStringLiteral("  %1 FAILED").arg(tally.failed) : QString()) << '\n';
        (tally.skipped.empty() ? ran : skipped) += tally.vectors;
        known += tally.skipped.empty() && tally.figures > 0;
        failed += tally.failed;
        worst = std::max(worst, tally.worst);
    }
    out << known << " families, " << ran << " vectors, worst relative error " << worst << "; out of scope "
        << skipped << " vectors; failed " << failed << '\n';
    for (const auto &[figure, noisy] : noisyFigures)
        out << "wider tolerance " << noisy.absolute << " for " << figure.c_str() << ": " << noisy.reason << '\n';
    for (const QString &fault : faults)
        out << fault << '\n';
    out.flush();
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults, listed above").arg(faults.size())));
}

/// Each number of each reference value in turn becomes NaN, infinite, huge, tiny or of the wrong sign. NaN and infinities
/// are refused; whatever else comes back is never NaN.
void VectorsTest::hostileInputs()
{
    const std::map<std::string, const char *> validatedElsewhere = {
        {"retry_capped", "plan"}, {"conversation_tokens", "plan"}, {"conversation_prefix_cache", "plan"},
        {"conversation_window_breaks_cache", "plan"}, {"conversation_random_turns", "plan"}, {"series_pipeline", "plan"}, {"cascade_pipeline", "plan"}, {"imperfect_verifier", "plan"},
        {"ratio_of_means_delta", "plan"},       // plans are checked where they are read
        {"inverse_normal", "raw function"}};   // NaN outside (0, 1), by contract
    const double nan = std::nan("");
    int tried = 0, refused = 0;
    QStringList faults;
    const Families families = allFamilies();
    for (const QString &name : folder().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder().filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("vectors")).toArray()) {
            const QJsonObject vector = value.toObject(), inputs = vector.value(QLatin1String("inputs")).toObject();
            const std::string family = vector.value(QLatin1String("family")).toString().toStdString();
            const auto known = families.find(family);
            if (known == families.end() || validatedElsewhere.contains(family))
                continue;
            for (auto it = inputs.begin(); it != inputs.end(); ++it) {
                const QJsonArray list = it.value().toArray();
                if (!it.value().isDouble() && !(list.size() > 0 && list.at(0).isDouble()))
                    continue;
                for (const double hostile : {nan, double(INFINITY), -double(INFINITY), -1.0, 0.0, 0.5, 1e-300, 1e300, -1e300}) {
                    QJsonObject changed = inputs;
                    QJsonArray other = list;
                    if (!list.isEmpty())
                        other[0] = hostile;
                    changed[it.key()] = list.isEmpty() ? QJsonValue(hostile) : QJsonValue(other);
                    const QString what = QStringLiteral("%1 with %2 = %3").arg(vector.value(QLatin1String("name")).toString(), it.key()).arg(hostile);
                    ++tried;
                    try {
                        const Outputs outputs = known->second(Inputs(changed));
                        if (!std::isfinite(hostile))
                            faults << what + QStringLiteral(" is accepted");
                        for (auto out = outputs.begin(); out != outputs.end(); ++out) {
                            QJsonArray all = out.value().toArray();
                            all.append(out.value());
                            for (const QJsonValue &figure : all)
                                if (figure.isDouble() && std::isnan(figure.toDouble()))
                                    faults << what + QStringLiteral(": ") + out.key() + QStringLiteral(" is not a number");
                        }
                    } catch (const std::exception &) {
                        ++refused;
                    }
                }
            }
        }
    }
    QTextStream out(stdout);
    out << tried << " hostile inputs, " << refused << " refused\n";
    for (const QString &fault : faults)
        out << fault << '\n';
    out.flush();
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults, listed above").arg(faults.size())));
    QVERIFY(tried > 3000);
}

} // namespace farthing::test

QTEST_APPLESS_MAIN(farthing::test::VectorsTest)
#include "tst_vectors.moc"
