using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Answering.Conflicts;
using StaffAssistant.Core.Answering.DocumentRequests;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Chatting;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>Adds the way of a question through the house; the index and the catalogue come from adapters.</summary>
public static class AnsweringRegistration
{
    /// <summary>Adds analysis, retrieval and quote mode.</summary>
    public static IServiceCollection AddAnswering(this IServiceCollection services)
    {
        services.AddSingleton(_ => new GermanAnalysis(CompoundLexicon.Shipped));
        services.AddSingleton<PassageRanker>();
        services.AddEmbedding();
        services.AddSingleton<Retriever>();
        services.AddSingleton<ConflictFinder>();
        services.AddSingleton<ContradictionSearch>();
        services.AddSingleton<CaseFinder>();
        services.AddSingleton<ChoiceWording>();
        services.AddSingleton<Answerability>();
        services.AddSingleton<DocumentFinder>();
        services.AddSingleton<IAnswerComposer, QuoteComposer>();
        services.AddSingleton<StatementWriter>();
        services.AddSingleton<ModelBudget>();
        services.AddSingleton<ChatWriter>();
        services.AddSingleton<ModelQueue>();
        services.AddSingleton<MaskPreview>();
        services.AddSingleton<ProvenComposer>();
        services.TryAddSingleton<ILanguageModel, NoLanguageModel>();
        services.AddGuarding();
        services.AddSingleton<AnswerPipeline>();
        return services;
    }
}
