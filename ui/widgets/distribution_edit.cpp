// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/distribution_edit.h"

#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/distribution_shapes.h"
#include "ui/widgets/number_edit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace farthing::ui {

DistributionEdit::DistributionEdit(PlanDocument *document, Spec spec, QWidget *parent)
    : QWidget(parent), m_document(document), m_spec(std::move(spec)), m_shape(new QComboBox(this)), m_cellBox(new QWidget(this)),
      m_grid(new QGridLayout(m_cellBox)), m_raw(new NumberEdit(this)), m_preview(new CurvePreview(this))
{
    m_shape->setAccessibleName(tr("%1: kind of distribution").arg(m_spec.label));
    m_shape->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shape->setMinimumContentsLength(10);
    m_shape->setObjectName(QString::fromStdString(m_spec.path + "/dist"));
    for (const DistributionShape &shape : distributionShapes())
        m_shape->addItem(ui::tr(shape.label));
    m_raw->setAlignment(Qt::AlignLeft);
    m_raw->setAccessibleName(tr("%1: the distribution as text").arg(m_spec.label));
    m_raw->setToolTip(tr("Lists are written as in the plan file, for example {\"dist\":\"empirical\",\"values\":[120,340,900]}"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_shape);
    column->addWidget(m_cellBox);
    column->addWidget(m_raw);
    column->addWidget(m_preview);
    connect(m_shape, &QComboBox::activated, this, [this](int shape) {
        if (const data::Json *value = data::findPath(m_document->json(), m_spec.path); value && shapeOf(*value) != shape)
            m_document->edit(m_spec.path, inShape(*value, distributionShapes()[static_cast<std::size_t>(shape)], m_spec.isCount), m_spec.undoName);
    });
    connect(m_raw, &NumberEdit::committed, this, [this](const std::optional<data::Json> &value) {
        if (value)
            m_document->edit(m_spec.path, *value, m_spec.undoName);
    });
    connect(m_preview, &CurvePreview::dragBegun, this, [this] {
        m_drag = PlanDocument::newMergeId();
        m_undoIndex = m_document->undoStack()->index();
    });
    connect(m_preview, &CurvePreview::dragged, this, [this](const std::string &key, double number) {
        const data::Json *value = data::findPath(m_document->json(), m_spec.path);
        data::Json wanted = value ? *value : data::Json();
        wanted.set(key, number);
        if (!curveOf(wanted, m_spec.isCount, m_spec.scale).points.empty()) // a mark stops where no distribution has these
            m_document->edit(m_spec.path + "/" + key, number, m_spec.undoName, m_drag);
    });
    connect(m_preview, &CurvePreview::dragCancelled, this, [this] {
        if (m_document->undoStack()->index() == m_undoIndex + 1)
            m_document->undoStack()->undo();
    });
    refresh();
}

/// What is written as a number and marked on the curve can be dragged there.
void DistributionEdit::refreshHandles(const data::Json &value)
{
    std::vector<CurvePreview::Handle> handles;
    for (const auto &[key, name] : {std::pair{"p10", "P10"}, {"p50", "P50"}, {"p90", "P90"}, {"p95", "P95"}, {"max", "Cap"}})
        if (const data::Json *number = value.find(key); number && number->asNumber() && m_keys.contains(key))
            handles.push_back({key, std::string_view(key) == "max" ? tr("Cap") : QString(name), *number->asNumber()});
    const bool rising = std::is_sorted(handles.begin(), handles.end(), [](const auto &a, const auto &b) { return a.value < b.value; });
    m_preview->setHandles(rising ? std::move(handles) : std::vector<CurvePreview::Handle>());
}

void DistributionEdit::addCell(const std::string &key, int place)
{
    auto *name = new QLabel(parameterLabel(key), m_cellBox);
    name->setFont(Theme::instance().font(Type::Secondary));
    auto *edit = new NumberEdit(m_cellBox);
    edit->setShift(key == "dispersion" ? 0 : m_spec.shift);
    edit->setObjectName(QString::fromStdString(m_spec.path + "/" + key));
    edit->setAccessibleName(m_spec.label + ": " + parameterLabel(key));
    edit->setPlaceholderText(key == "max" ? tr("none") : QString());
    edit->setToolTip(key == "max" ? tr("Values above the cap are cut off at it. Empty: no cap.") : edit->accessibleName());
    name->setBuddy(edit);
    m_grid->addWidget(name, place / 3, place % 3 * 2);
    m_grid->addWidget(edit, place / 3, place % 3 * 2 + 1);
    const std::string path = m_spec.path + "/" + key;
    connect(edit, &NumberEdit::committed, this, [this, path](const std::optional<data::Json> &value) {
        if (value)
            m_document->edit(path, *value, m_spec.undoName);
        else
            m_document->remove(path, m_spec.undoName);
    });
    connect(edit, &NumberEdit::stepped, this, [this, path](double value) { m_document->edit(path, value, m_spec.undoName, 1); });
    m_cells.push_back({key, edit});
}

void DistributionEdit::rebuild(const QStringList &keys, bool withShape)
{
    m_shape->setVisible(withShape);
    if (keys == m_keys)
        return;
    m_keys = keys;
    m_cells.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // may be the sender
        delete item;
    }
    for (int i = 0; i < keys.size(); ++i)
        addCell(keys[i].toStdString(), i);
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, column % 2);
}

void DistributionEdit::refresh()
{
    const data::Json *value = data::findPath(m_document->json(), m_spec.path);
    if (!value || !value->asObject())
        return;
    QStringList keys;
    bool raw = false;
    if (value->find("dist")) {
        const int shape = shapeOf(*value);
        m_shape->setCurrentIndex(shape);
        raw = shape < 0 || distributionShapes()[static_cast<std::size_t>(shape)].keys.empty();
        if (!raw)
            for (const char *key : distributionShapes()[static_cast<std::size_t>(shape)].keys)
                keys << key;
        if (value->find("min"))
            keys << "min";
        keys << "max";
        rebuild(keys, true);
    } else {
        const bool three = value->find("p50") || value->find("p10");
        const bool pert = value->find("likely");
        raw = !three && !pert;
        if (three)
            keys = {"p10", "p50", "p90"};
        else if (pert)
            keys = {"low", "likely", "high"};
        rebuild(keys, false);
    }
    for (const Cell &cell : m_cells)
        cell.edit->setValue(value->find(cell.key));
    m_raw->setVisible(raw);
    m_raw->setValue(value);
    refreshHandles(*value);
    m_preview->setCurve(curveOf(*value, m_spec.isCount, m_spec.scale), m_spec.shift);
}

} // namespace farthing::ui
