// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QApplication;
namespace farthing::ui {
class MainWindow;
}

/// Pictures of every page and state, in both themes, two sizes and each language: <folder>/<language>/<page>-<theme>-<size>.png.
/// `only`: those whose names begin or end so; empty: all. Texts that are cut off are printed. Returns an exit code: 4 when there are any.
int takeScreenshots(QApplication &app, farthing::ui::MainWindow &window, const QString &folder, const QStringList &languages, const QStringList &only);
