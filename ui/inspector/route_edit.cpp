// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/route_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace farthing::ui {

RouteEdit::RouteEdit(const FieldContext &context, std::string path, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(std::move(path)), m_tiers(new QVBoxLayout)
{
    m_tiers->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_tiers);
    auto *add = new QPushButton(tr("Add a fallback model"), this);
    add->setObjectName("addTier");
    add->setToolTip(tr("A model to try when all attempts of the one before have failed"));
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        change([] { return tr("Add fallback model"); }, [](data::Json::Array &tiers) {
            data::Json tier = tiers.empty() ? data::Json::object() : tiers.back();
            tier.set("attempts", 1);
            tiers.push_back(std::move(tier));
        });
    });
    connect(context.document, &PlanDocument::changed, this, &RouteEdit::refresh);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_count = 0; // the dots change colour
        refresh();
    });
    refresh();
}

void RouteEdit::change(const StepName &name, const std::function<void(data::Json::Array &)> &how)
{
    const data::Json *route = data::findPath(m_context.document->json(), m_path);
    data::Json::Array tiers = route && route->asArray() ? *route->asArray() : data::Json::Array();
    how(tiers);
    m_context.document->edit(m_path, data::Json(std::move(tiers)), name);
}

void RouteEdit::refresh()
{
    const data::Json *route = data::findPath(m_context.document->json(), m_path);
    const std::size_t count = route && route->asArray() ? route->asArray()->size() : 0;
    if (count == m_count)
        return; // the fields follow by themselves
    m_count = count;
    while (QLayoutItem *item = m_tiers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // may hold the sender
        delete item;
    }
    for (std::size_t i = 0; i < count; ++i)
        m_tiers->addWidget(makeTier(i, count));
}

QWidget *RouteEdit::makeTier(std::size_t index, std::size_t count)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    const QString title = index == 0 ? tr("Primary") : count == 2 ? tr("Fallback") : tr("Fallback %1").arg(index);
    const QColor dot = Theme::instance().color(index == 0 ? Role::Accent : Role::Copper);
    auto *name = new QLabel(QString("<span style='color:%1'>%2</span> <b>%3</b>").arg(dot.name()).arg(QChar(0x25CF)).arg(title), box);
    head->addWidget(name, 1);
    const auto button = [&](const QString &text, const QString &what, const char *id, bool enabled) {
        auto *b = new QToolButton(box);
        b->setText(text);
        b->setToolTip(what);
        b->setAccessibleName(what);
        b->setObjectName(QString("%1%2").arg(id).arg(index));
        b->setEnabled(enabled);
        b->setMinimumSize(26, 24);
        head->addWidget(b);
        return b;
    };
    connect(button(QString(QChar(0x2191)), tr("Try this model earlier"), "tierUp", index > 0), &QToolButton::clicked, this, [this, index] {
        change([] { return tr("Move model"); }, [index](data::Json::Array &tiers) { std::swap(tiers[index], tiers[index - 1]); });
    });
    connect(button(QString(QChar(0x2193)), tr("Try this model later"), "tierDown", index + 1 < count), &QToolButton::clicked, this, [this, index] {
        change([] { return tr("Move model"); }, [index](data::Json::Array &tiers) { std::swap(tiers[index], tiers[index + 1]); });
    });
    connect(button(QString(QChar(0xD7)), tr("Remove this model"), "removeTier", count > 1), &QToolButton::clicked, this, [this, index] {
        change([] { return tr("Remove model"); }, [index](data::Json::Array &tiers) { tiers.erase(tiers.begin() + static_cast<std::ptrdiff_t>(index)); });
    });
    column->addLayout(head);
    const std::string tier = m_path + "/" + std::to_string(index);
    for (const char *key : {"/model", "/attempts", "/malformed", "/transient", "/transient_billed", "/correct", "/after_feedback/malformed", "/after_feedback/correct", "/token_ratio", "/carry_failed"})
        column->addWidget(new FieldEdit(m_context, tier + key, box));
    return box;
}

} // namespace farthing::ui
