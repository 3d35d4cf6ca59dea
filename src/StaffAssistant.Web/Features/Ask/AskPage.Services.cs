using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Limits;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <content>What the page works with.</content>
public sealed partial class AskPage
{
    [Inject] private OpenConversation Talk { get; set; } = default!;

    [Inject] private ConversationChanges Changes { get; set; } = default!;

    [Inject] private AnswerPipeline Pipeline { get; set; } = default!;

    [Inject] private QuestionGate Gate { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private AuditedReading Reading { get; set; } = default!;

    [Inject] private AnswerCounting Counting { get; set; } = default!;

    [Inject] private QuotedWords Quoted { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Inject] private ILogger<AskPage> Logger { get; set; } = default!;
}
