// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of a value in small fields: of a distribution with its kind and cap, or P10/P50/P90 of a number that is
// not known; with the curve.
#pragma once
#include "ui/widgets/curve_preview.h"
#include "ui/widgets/field_context.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace farthing::ui {

class NumberEdit;

class DistributionEdit : public QWidget {
    Q_OBJECT
public:
    struct Spec {
        std::string path;
        QString label;                 ///< of the field, for names that are read out
        QString undoName;
        int shift = 0;                 ///< 2: shares as per cent
        bool isCount = false;
        Scale scale = Scale::Positive;
    };
    DistributionEdit(PlanDocument *document, Spec spec, QWidget *parent = nullptr);
    void refresh();
    const CurvePreview *preview() const { return m_preview; }

private:
    struct Cell {
        std::string key;
        NumberEdit *edit;
    };
    void rebuild(const QStringList &keys, bool withShape);
    void refreshHandles(const data::Json &value);
    void addCell(const std::string &key, int place);
    PlanDocument *m_document;
    Spec m_spec;
    QComboBox *m_shape;
    QWidget *m_cellBox;
    QGridLayout *m_grid;
    NumberEdit *m_raw;
    CurvePreview *m_preview;
    std::vector<Cell> m_cells;
    QStringList m_keys;
    int m_drag = 0, m_undoIndex = 0;   ///< the merge id of the drag, and where the undo stack stood before it
};

} // namespace farthing::ui
