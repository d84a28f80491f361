// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/price_terms.h"

#include "ui/pages/commitment_forms.h"
#include "ui/pages/stage_edits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/list_edit.h"

#include <QBoxLayout>
#include <QLabel>

#include <set>

namespace farthing::ui {

namespace {

constexpr int besideFrom = 900; // pixels: below, the panels stack

QFrame *panel(QWidget *content, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("panel", true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 12, 14);
    column->addWidget(content);
    return frame;
}

/// Providers of the models in use first, then those of the sheet.
QStringList providers(const PlanDocument &document)
{
    QStringList names;
    for (const Stage &stage : document.plan()->pipeline.stages)
        for (const Tier &tier : stage.route)
            if (const std::size_t slash = tier.model.find('/'); slash != std::string::npos)
                names << QString::fromStdString(tier.model.substr(0, slash));
    std::set<std::string> rest;
    for (const PriceRow &row : document.sheet()->rows)
        rest.insert(row.provider);
    for (const std::string &name : rest)
        names << QString::fromStdString(name);
    names.removeDuplicates();
    return names;
}

} // namespace

PriceTerms::PriceTerms(const FieldContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(14);
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(panel(makeSheet(this), this));
    left->addWidget(panel(makeDiscounts(this), this));
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(panel(makeCommitments(this), this));
    right->addStretch();
    m_sides->addLayout(left, 1);
    m_sides->addLayout(right, 1);
}

void PriceTerms::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() >= besideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget *PriceTerms::makeSheet(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *title = new QLabel(tr("Which prices the plan pays"), box);
    title->setFont(Theme::instance().font(Type::Section));
    column->addWidget(title);
    FieldWords sheets;
    sheets.choices = [document = m_context.document] {
        QStringList names{"bundled"};
        for (const PriceSheet &sheet : document->sheets())
            names << QString::fromStdString(sheet.name);
        names.removeDuplicates();
        return names;
    };
    column->addWidget(new FieldEdit(m_context, "/prices/sheet", box, sheets));
    column->addWidget(new FieldEdit(m_context, "/prices/as_of", box));
    return box;
}

QWidget *PriceTerms::makeDiscounts(QWidget *parent)
{
    ListEdit::Spec spec{"/prices/discounts", tr("Discounts"), tr("discount"), tr("None: the sheet's prices are paid. A discount lowers all token prices of a provider."), {}, [this](const data::Json *list) {
        QStringList free = providers(*m_context.document);
        if (list && list->asArray())
            for (const data::Json &item : *list->asArray())
                if (const data::Json *name = item.find("provider"); name && name->asString())
                    free.removeAll(QString::fromStdString(*name->asString()));
        return data::Json(data::Json::Object{{"provider", free.isEmpty() ? std::string() : free.front().toStdString()}, {"percent", 10}});
    }, [this](const std::string &path, QVBoxLayout *column) {
        FieldWords words;
        words.suggestions = providers(*m_context.document);
        column->addWidget(new FieldEdit(m_context, path + "/provider", column->parentWidget(), words));
        column->addWidget(new FieldEdit(m_context, path + "/percent", column->parentWidget()));
    }, {}};
    spec.titleKey = "provider";
    return new ListEdit(m_context, std::move(spec), parent);
}

QWidget *PriceTerms::makeCommitments(QWidget *parent)
{
    ListEdit::Spec spec{"/prices/commitments", tr("Commitments"), tr("commitment"), tr("None: every month is paid by use alone. A commitment is spend, tiers or throughput units that are agreed with a provider."),
                        {"/name"}, [this](const data::Json *list) {
        QStringList names = providers(*m_context.document);
        const QStringList all = names;
        if (list && list->asArray()) // the same spend cannot be agreed twice
            for (const data::Json &item : *list->asArray())
                for (const char *scope : {"provider", "model"})
                    if (const data::Json *name = item.find(scope); name && name->asString())
                        names.removeAll(QString::fromStdString(*name->asString()).section('/', 0, 0));
        if (names.isEmpty())
            names = all;
        return data::Json(data::Json::Object{{"id", freeId(list, "commitment")}, {"name", tr("New commitment").toStdString()}, {"kind", "spend"}, {"provider", names.isEmpty() ? std::string() : names.front().toStdString()},
                                             {"commit_per_month", 1000}, {"discount", 0.05}});
    }, [this](const std::string &path, QVBoxLayout *column) { addCommitmentForms(m_context, path, providers(*m_context.document), column); }, {}};
    return new ListEdit(m_context, std::move(spec), parent);
}

} // namespace farthing::ui
