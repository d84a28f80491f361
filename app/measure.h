// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the window comes and how much memory it takes, on one's own machine and file.
#pragma once

class QApplication;

namespace farthing::ui { class MainWindow; }

/// Shows the window, waits for all figures of its plan, and prints milliseconds from the start of the process to the first
/// paint, from there to the first and to all figures, and the most memory. 0, or 3 when no figures come within two minutes.
int measureStart(QApplication &app, farthing::ui::MainWindow &window);
