// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/what_if_slider.h"

#include "ui/i18n/language.h"
#include "ui/widgets/field_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_forms.h"
#include "ui/widgets/number_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <cmath>

namespace farthing::ui {

namespace {

constexpr int steps = 1000, knob = 7;

} // namespace

WhatIfSlider::WhatIfSlider(PlanDocument *document, std::string path, const QString &label, QWidget *parent)
    : QAbstractSlider(parent), m_document(document), m_path(std::move(path)), m_label(label)
{
    setRange(0, steps);
    setSingleStep(steps / 50);
    setPageStep(steps / 10);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(28);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("What if: %1").arg(label));
    setObjectName(QString::fromStdString("slider:" + m_path));
    setToolTip(tr("Drag to see what would be. The dashed tick marks where the value stood; Esc takes the change back."));
    connect(document, &PlanDocument::changed, this, &WhatIfSlider::follow);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    begin();
}

void WhatIfSlider::begin()
{
    const data::FieldInfo *field = data::fieldInfo(m_path);
    const data::Json *value = data::findPath(m_document->json(), m_path);
    if (field)
        m_range.emplace(value ? *value : data::Json(), *field);
    follow();
}

double WhatIfSlider::baselinePosition() const { return m_range ? m_range->positionOf(m_range->middle()) : 0; }

void WhatIfSlider::follow()
{
    const data::Json *value = data::findPath(m_document->json(), m_path);
    if (!m_range || !isVisibleTo(parentWidget()))
        return;
    const double now = value && !value->isNull() && !value->asString() ? m_range->middleNow(*value) : m_range->middle();
    setValue(static_cast<int>(std::lround(m_range->positionOf(now) * steps)));
    setAccessibleDescription(tr("Now %1, before %2").arg(plainNumber(now), plainNumber(m_range->middle())));
    update();
}

void WhatIfSlider::slideTo(double position)
{
    if (!m_range)
        return;
    if (m_mergeId == 0) {
        m_mergeId = PlanDocument::newMergeId();
        m_undoIndex = m_document->undoStack()->index();
    }
    m_document->edit(m_path, m_range->moved(m_range->valueAt(position)), {tr("Slide %1").arg(inSentence(m_label)), [path = m_path] { return tr("Slide %1").arg(inSentence(fieldName(path))); }}, m_mergeId);
}

void WhatIfSlider::revert()
{
    if (m_mergeId != 0 && m_document->undoStack()->index() == m_undoIndex + 1)
        m_document->undoStack()->undo();
    m_mergeId = 0;
}

QRectF WhatIfSlider::track() const { return {knob + 1.0, height() / 2.0 - 2, width() - 2.0 * knob - 2, 4}; }

void WhatIfSlider::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = track();
    const auto at = [&](double position) { return bar.left() + position * bar.width(); };
    const double now = at(value() / double(steps)), before = at(baselinePosition());
    p.setPen(Qt::NoPen);
    p.setBrush(theme.color(Role::Line));
    p.drawRoundedRect(bar, 2, 2);
    const data::Json *shown = data::findPath(m_document->json(), m_path);
    const data::Json *p10 = shown ? shown->find("p10") : nullptr, *p90 = shown ? shown->find("p90") : nullptr;
    if (m_range && p10 && p90 && p10->asNumber() && p90->asNumber()) { // what we do not know, around the knob
        const double from = at(m_range->positionOf(*p10->asNumber())), to = at(m_range->positionOf(*p90->asNumber()));
        p.setBrush(theme.color(Role::FanInner));
        p.drawRoundedRect(QRectF(from, bar.top() - 3, to - from, bar.height() + 6), 3, 3);
    }
    p.setBrush(theme.color(Role::Accent));
    p.drawRoundedRect(QRectF(bar.left(), bar.top(), now - bar.left(), bar.height()), 2, 2);
    QPen dash(theme.color(Role::Text2), 1.5);
    dash.setDashPattern({2, 1.5});
    p.setPen(dash);
    p.drawLine(QPointF(before, 3), QPointF(before, height() - 3.0));
    p.setPen(QPen(theme.color(Role::Accent), hasFocus() ? 3 : 2));
    p.setBrush(theme.color(Role::Surface));
    p.drawEllipse(QPointF(now, bar.center().y()), knob - 1, knob - 1);
}

void WhatIfSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_mergeId = 0;
    setSliderDown(true);
    slideTo((event->position().x() - track().left()) / track().width());
}

void WhatIfSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        slideTo((event->position().x() - track().left()) / track().width());
}

void WhatIfSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void WhatIfSlider::keyPressEvent(QKeyEvent *event)
{
    const double now = value() / double(steps);
    const auto by = [&](int amount) { slideTo(now + amount / double(steps)); };
    switch (event->key()) {
    case Qt::Key_Left: case Qt::Key_Down: return by(-singleStep());
    case Qt::Key_Right: case Qt::Key_Up: return by(singleStep());
    case Qt::Key_PageDown: return by(-pageStep());
    case Qt::Key_PageUp: return by(pageStep());
    case Qt::Key_Home: return slideTo(baselinePosition());
    case Qt::Key_Escape:
        if (m_mergeId != 0) {
            setSliderDown(false);
            return revert();
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void WhatIfSlider::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void WhatIfSlider::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    m_mergeId = 0; // what was slid stays
    update();
}

void WhatIfSlider::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace farthing::ui
