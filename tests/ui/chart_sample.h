// SPDX-License-Identifier: GPL-3.0-or-later
// An evaluation with figures that are easy to check by hand, for the tests of charts.
#pragma once
#include "ui/charts/charts.h"

#include <QFile>
#include <QImage>
#include <cmath>
#include <limits>

namespace chartsample {

using namespace farthing;
using namespace farthing::ui;

inline const double notANumber = std::numeric_limits<double>::quiet_NaN();

inline Spread around(double middle, double width)
{
    return {middle, middle - width, middle - width / 2, middle, middle + width / 2, middle + width, 0};
}

inline Evaluation sample()
{
    Evaluation e;
    e.ok = true;
    TaskResult &task = e.simulated;
    task.tasks = 1000;
    task.cost = {0.05, 0.0005};
    task.variance = 0.001;
    task.success = {0.8, 0.01};
    task.percentiles.p5 = {0.01, 0.0001};
    task.percentiles.p50 = {0.0418, 0.0002};
    task.percentiles.p95 = {0.0898, 0.0004};
    task.percentiles.p99 = {0.12, 0.001};
    task.histogram = {0, 0.02, {0.1, 0.3, 0.25, 0.2, 0.1, 0.05}};
    task.stages = {{"read"}, {"judge"}};
    task.breakdown = {{"judge", Meter::Output, Reason::FirstAttempt, false, {0.02, 0}},
                      {"judge", Meter::Output, Reason::Retry, false, {0.004, 0}},
                      {"judge", Meter::Input, Reason::Escalation, false, {0.002, 0}},
                      {"judge", Meter::Reasoning, Reason::Retry, true, {0.006, 0}},
                      {"judge", Meter::Output, Reason::Checker, false, {0.001, 0}},
                      {"read", Meter::CachedRead, Reason::FirstAttempt, false, {0.003, 0}},
                      {"read", Meter::CacheWrite, Reason::FirstAttempt, false, {0.004, 0}},
                      {"read", Meter::Compute, Reason::FirstAttempt, false, {0.01, 0}}};
    for (int i = 0; i < 9; ++i) {
        const double tasks = std::pow(10.0, 3 + 0.5 * i);
        e.volumes.push_back({tasks, around(0.7 - 1000 / tasks, 0.05), around(0.06, 0.01), around(0.05 * tasks, 1), 0.5, {}, {}});
    }
    e.month.breakevenTasks = around(1430, 10);
    e.month.breakevenShare = 1;
    for (int i = 1; i <= 19; ++i)
        e.utilisation.push_back({0.05 * i, around(0.02 / (0.05 * i), 0.01), around(0.03 / (0.05 * i), 0.01), around(0.5, 0.1)});
    e.month.pools = {{"pool", 2, 0.62, 1000, false}};
    return e;
}

inline ChartContext context()
{
    ChartContext c;
    c.currency = QStringLiteral("USD");
    c.footer = QStringLiteral("Seed 7, sheet demo");
    c.targetMargin = 0.6;
    c.planVolume = 1e5;
    c.stageNames = {{"read", QStringLiteral("Read")}, {"judge", QStringLiteral("=Judge")}};
    return c;
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws, and says whether anything but one colour came out.
inline bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != image.pixel(0, 0))
                return true;
    return false;
}

inline double at(const ChartTable &table, std::size_t row, std::size_t column)
{
    return table.rows.at(row).at(column).toDouble();
}

} // namespace chartsample
