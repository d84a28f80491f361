// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/flow_accessible.h"

#include "ui/flow/flow_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <map>

namespace farthing::ui {

namespace {

/// One card. Lives as long as its list's interface.
class CardInterface : public QAccessibleInterface {
public:
    CardInterface(FlowView *view, int row) : m_view(view), m_row(row) {}
    bool isValid() const override { return m_row < m_view->count(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text t) const override
    {
        if (!isValid())
            return {};
        const StageSummary &s = m_view->card(m_row)->summary();
        return t == QAccessible::Name ? s.name : t == QAccessible::Description ? s.spoken() : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inView = m_view->mapFromScene(QRectF(m_view->card(m_row)->pos(), QSizeF(StageCard::width, StageCard::height))).boundingRect();
        return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State s;
        s.selectable = s.focusable = true;
        s.selected = m_row == m_view->currentRow();
        s.focused = s.selected && m_view->hasFocus();
        return s;
    }

private:
    FlowView *m_view;
    int m_row;
};

class FlowInterface : public QAccessibleWidget {
public:
    explicit FlowInterface(FlowView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~FlowInterface() override
    {
        for (const auto &[row, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return view()->count(); }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= view()->count())
            return nullptr;
        auto found = m_ids.find(row);
        if (found == m_ids.end())
            found = m_ids.emplace(row, QAccessible::registerAccessibleInterface(new CardInterface(view(), row))).first;
        return QAccessible::accessibleInterface(found->second);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[row, id] : m_ids)
            if (QAccessible::accessibleInterface(id) == wanted)
                return row;
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return child(view()->currentRow()); }

private:
    FlowView *view() const { return static_cast<FlowView *>(widget()); }
    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeFlow(const QString &, QObject *object)
{
    auto *view = qobject_cast<FlowView *>(object);
    return view ? new FlowInterface(view) : nullptr;
}

} // namespace

void installFlowAccessibility()
{
    static const bool once = (QAccessible::installFactory(makeFlow), true);
    Q_UNUSED(once)
}

void announceFlow(FlowView *view)
{
    if (!QAccessible::isActive() || view->currentRow() < 0)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(view->currentRow());
    QAccessible::updateAccessibility(&event);
}

} // namespace farthing::ui
