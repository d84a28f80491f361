// SPDX-License-Identifier: GPL-3.0-or-later
// Hourly prices of a pool's accelerator in the price sheets of the project, each to be taken with one click.
#pragma once
#include "ui/widgets/field_context.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace farthing::ui {

class PoolOffer : public QWidget {
    Q_OBJECT
public:
    /// `path`: of the pool, "/pools/own".
    PoolOffer(const FieldContext &context, std::string path, QWidget *parent = nullptr);

private:
    void refresh();
    void take(int index);
    FieldContext m_context;
    std::string m_path;
    QComboBox *m_offers;
    QLabel *m_note;
    struct Taken {
        std::string field;               ///< of the plan
        double perHour = 0;              ///< plan currency per accelerator-hour
    };
    std::vector<Taken> m_takes;          ///< by entry, after the first
    std::string m_asked;                 ///< what the entries depend on
};

} // namespace farthing::ui
